"""Conditions that no visitor can meet."""

from collections.abc import Iterator, Sequence

from jinja2 import nodes

from causerie.cards.branch import Branch
from causerie.check.can_hold import Worlds, can_hold
from causerie.check.case import Case
from causerie.check.few_values import few_values
from causerie.check.model import Conversation
from causerie.check.site import Site
from causerie.diagnostics import Diagnostic
from causerie.parse.text import Expression


def condition_never_holds(conversation: Conversation, site: Site) -> Iterator[Diagnostic]:
    """What contradicts itself, or what stands above it; a case whose visitors an earlier case has taken."""
    flow = conversation.flow
    if not any(all_conditions(conversation)):
        return
    values = few_values(conversation, site)
    audience = [flow.audience.tree] if flow.audience else []
    if flow.audience and not can_hold(audience, [], values):
        yield never(flow.audience)
        audience = []
    for trigger in flow.triggers:
        if trigger.when and not can_hold([trigger.when.tree, *audience], [], values):
            yield never(trigger.when)
    for step in conversation.steps:
        own = [step.card.when.tree] if step.card.when else []
        if step.card.when and not can_hold(own, [], values):
            yield never(step.card.when)
        elif isinstance(step.card, Branch):
            yield from never_among(step.card.branch, own, values)


def all_conditions(conversation: Conversation) -> Iterator[object]:
    """All that is decided here, so that nothing is prepared where there is nothing to decide."""
    yield conversation.flow.audience
    yield from (trigger.when for trigger in conversation.flow.triggers)
    yield from (step.card.when or isinstance(step.card, Branch) for step in conversation.steps)


def never_among(cases: Sequence[Case], own: list[nodes.Expr], values: Worlds) -> Iterator[Diagnostic]:
    """The cases of a branch that nobody takes; ``own`` is the condition of the branch itself."""
    earlier: list[nodes.Expr] = []
    for case in cases:
        if not can_hold([case.when.tree, *own], [], values):
            yield never(case.when)
        elif not can_hold([case.when.tree, *own], earlier, values):
            yield Diagnostic("case_never_taken", case.when.span, {"condition": case.when.source})
        earlier.append(case.when.tree)


def never(condition: Expression) -> Diagnostic:
    return Diagnostic("condition_never_holds", condition.span, {"condition": condition.source})
