"""Cards to which no path leads."""

from collections.abc import Iterator

from causerie.check.model import Conversation
from causerie.check.site import Site
from causerie.check.ways_of import steps_after, steps_by_id
from causerie.diagnostics import Diagnostic


def card_nobody_reaches(conversation: Conversation, _site: Site) -> Iterator[Diagnostic]:
    """The first card of each stretch that nobody reaches: those behind it follow from it."""
    steps = conversation.steps
    reached = reach(conversation, {steps[0].id})
    for step in steps:
        if step.id not in reached:
            yield Diagnostic("card_nobody_reaches", step.card.span, {"card": step.id})
            reached |= reach(conversation, {step.id})


def reach(conversation: Conversation, start: set[str]) -> set[str]:
    """The ids of all steps that a path leads to."""
    by_id = steps_by_id(conversation)
    reached, open_ids = set(start), list(start)
    while open_ids:
        for found in steps_after(by_id[open_ids.pop()], conversation.steps[0].id) - reached:
            reached.add(found)
            open_ids.append(found)
    return reached
