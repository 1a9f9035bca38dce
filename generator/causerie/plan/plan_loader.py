"""What the loader watches for, and when."""

from collections.abc import Iterator

from causerie.check.flow import Flow
from causerie.check.kinds.pages import Pages
from causerie.check.model import Conversation, Model
from causerie.check.trigger import Trigger
from causerie.parse.text import Expression
from causerie.plan.devices_condition import NAME as DEVICE
from causerie.plan.devices_condition import devices_condition
from causerie.plan.expression_to_javascript import condition
from causerie.plan.javascript import TRUE, Level, both
from causerie.plan.names import Lists, names_in, reader_of
from causerie.plan.pages_to_regular_expression import names_host, pages_pattern
from causerie.plan.plan_languages import languages_of
from causerie.plan.preparations import preparations
from causerie.plan.regular_expression import regular_expression
from causerie.plan.site_plan import Guard, LoaderPlan, PageTest, Watch
from causerie.rooms import room


def plan_loader(model: Model, lists: Lists) -> LoaderPlan:
    """Every trigger of every conversation, in the order of the files."""
    flows = ((conversation.id, conversation.flow) for conversation in model.conversations if conversation.flow.triggers)
    watches = tuple(
        plan_watch(trigger, conversation, lists)
        for conversation in model.conversations
        for trigger in conversation.flow.triggers
    )
    return LoaderPlan(
        global_name=model.site.global_name,
        storage_key=f"causerie:{model.site.name}",
        watches=watches,
        guards={id_: guard for id_, flow in flows if (guard := plan_guard(flow, flow.audience, lists))},
        readers=tuple(reader for name in sorted(set(names_in_guards(model))) if (reader := reader_of(name))),
        preparations=preparations(model),
        languages=languages_of(model),
    )


def plan_watch(trigger: Trigger, conversation: Conversation, lists: Lists) -> Watch:
    """One trigger. What cannot come twice in a page view needs no ``once``."""
    kind = room("triggers", trigger.type)
    return Watch(
        type=trigger.type,
        conversation=conversation.id,
        argument=kind.plan_trigger(trigger),
        guard=plan_guard(trigger, trigger.when, lists),
        once=trigger.once and not kind.COMES_ONCE,
        by_itself=kind.OPENS_BY_ITSELF,
    )


def plan_guard(limits: Trigger | Flow, when: Expression | None, lists: Lists) -> Guard | None:
    """``pages``, ``devices`` and a condition, of a trigger or of a flow: all must hold; nothing where none is there."""
    page = page_test(limits.pages) if limits.pages else None
    holds = devices_condition(limits.devices)
    if when:
        holds = both(holds, condition(when.tree, lists))
    if page is None and holds == TRUE:
        return None
    return Guard((page,) if page else (), None if holds == TRUE else holds.at(Level.AND))


def page_test(pages: Pages) -> PageTest | None:
    """The test of these pages; nothing where all are meant."""
    pattern = pages_pattern(pages)
    return PageTest(regular_expression(pattern), names_host(pages)) if pattern else None


def names_in_guards(model: Model) -> Iterator[str]:
    """Every name that guards read, as often as it stands there."""
    for flow in (conversation.flow for conversation in model.conversations):
        for trigger in flow.triggers:
            for written in filter(None, (flow.audience, trigger.when)):
                yield from names_in(written.tree)
            if any(devices_condition(devices) != TRUE for devices in (flow.devices, trigger.devices)):
                yield DEVICE
