"""What a page must have so that a site's conversations can be tried on it."""

from collections.abc import Iterator
from dataclasses import dataclass

from causerie.check.kinds.page_pattern import PagePattern
from causerie.check.model import Conversation, Model
from causerie.check.trigger import Trigger
from causerie.dev.element_for import Element, element_for


@dataclass(frozen=True, slots=True)
class Opening:
    """A conversation, and the triggers that open it, in the words of its file."""

    id: str
    name: str
    triggers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StandIn:
    """``pages`` are paths that flows name. ``clickable`` and ``forms`` are what their triggers listen to."""

    name: str = "Your site"
    language: str = "en"
    pages: tuple[str, ...] = ()
    openings: tuple[Opening, ...] = ()
    clickable: tuple[Element, ...] = ()
    forms: tuple[Element, ...] = ()


def stand_in(model: Model) -> StandIn:
    """What ``model``'s conversations name, each thing once, in their order."""
    triggers = [trigger for conversation in model.conversations for trigger in conversation.flow.triggers]
    patterns = [pattern for conversation in model.conversations for pattern in patterns_of(conversation)]
    return StandIn(
        name=model.site.name,
        language=model.site.languages[0],
        pages=tuple(dict.fromkeys(a_page_of(pattern) for pattern in patterns)),
        openings=tuple(map(opening, model.conversations)),
        clickable=elements(triggers, "click"),
        forms=elements(triggers, "form_submit"),
    )


def opening(conversation: Conversation) -> Opening:
    """A conversation's name and triggers."""
    flow = conversation.flow
    return Opening(conversation.id, flow.name or conversation.id, tuple(trigger.type for trigger in flow.triggers))


def elements(triggers: list[Trigger], kind: str) -> tuple[Element, ...]:
    """One element for each selector of the triggers of that kind, as far as there is a plain one."""
    selectors = [str(getattr(trigger, kind)) for trigger in triggers if trigger.type == kind]
    return tuple(filter(None, map(element_for, dict.fromkeys(selectors))))


def patterns_of(conversation: Conversation) -> Iterator[PagePattern]:
    """Every pattern of pages that a conversation and its triggers name."""
    for pages in (conversation.flow.pages, *(trigger.pages for trigger in conversation.flow.triggers)):
        if pages:
            yield from (*pages.include, *pages.exclude)


def a_page_of(pattern: PagePattern) -> str:
    """A path, with a query where one is asked for, that the pattern matches on this server if its host is any."""
    path = pattern.path.replace("*", "example")
    query = "&".join(f"{name}={value.replace('*', 'example')}" for name, value in pattern.query)
    return f"/{path.lstrip('/')}" + (f"?{query}" if query else "")
