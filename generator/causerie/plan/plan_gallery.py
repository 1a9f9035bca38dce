"""Plans the gallery."""

from collections.abc import Iterator

from causerie.check.model import Conversation, Model
from causerie.check.site import Site
from causerie.check.trigger import Trigger
from causerie.plan.example_element import ExampleElement
from causerie.plan.gallery_plan import GalleryEntry, GalleryPlan
from causerie.plan.look import look_of
from causerie.plan.openings import openings
from causerie.plan.origin import origin_of
from causerie.plan.theme_rules import page_rules
from causerie.rooms import room
from causerie.words import is_right_to_left

STANDS_FOR_ADDRESS = "https://cdn.example.com/chat/"


def plan_gallery(model: Model) -> GalleryPlan:
    """Every conversation, in the order of their ids."""
    site = model.site
    look = look_of(site.theme)
    return GalleryPlan(
        site=site.name,
        language="en",
        address=site.base_url or STANDS_FOR_ADDRESS,
        address_is_known=site.base_url is not None,
        global_name=site.global_name,
        entries=tuple(plan_entry(conversation) for conversation in model.conversations),
        policy=policy_lines(site),
        theme=page_rules(look),
        dark=look.dark,
    )


def plan_entry(conversation: Conversation) -> GalleryEntry:
    """One conversation."""
    flow = conversation.flow
    return GalleryEntry(
        id=conversation.id,
        name=conversation.name,
        description=flow.description,
        language=conversation.language,
        right_to_left=is_right_to_left(conversation.language),
        surface=flow.surface,
        cards=len(conversation.steps),
        openings=openings(flow),
        examples=tuple(dict.fromkeys(examples_of(flow.triggers))),
    )


def examples_of(triggers: tuple[Trigger, ...]) -> Iterator[ExampleElement]:
    """The elements that these triggers can be tried on."""
    for trigger in triggers:
        example = getattr(room("triggers", trigger.type), "example", None)
        if example is not None and (element := example(trigger)) is not None:
            yield element


def policy_lines(site: Site) -> tuple[str, ...]:
    """The directives of a Content-Security-Policy that this site's conversations need on a host page."""
    lines = [f"script-src {origin_of(site.base_url or STANDS_FOR_ADDRESS)}"]
    return (*lines, f"connect-src {origin_of(site.endpoint)}") if site.endpoint else tuple(lines)
