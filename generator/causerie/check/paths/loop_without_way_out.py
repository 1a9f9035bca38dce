"""Loops that nobody leaves."""

from collections.abc import Iterator

from causerie.check.model import Conversation
from causerie.check.paths.card_nobody_reaches import reach
from causerie.check.site import Site
from causerie.check.ways_of import leaves, steps_after
from causerie.diagnostics import Diagnostic


def loop_without_way_out(conversation: Conversation, _site: Site) -> Iterator[Diagnostic]:
    """The first card of a loop from which the end is never reached.

    A loop that asks nothing would turn for ever; in one that asks, the visitor comes round again.
    """
    steps, first = conversation.steps, conversation.steps[0].id
    done = {step.id for step in steps if leaves(step)}
    while grown := {step.id for step in steps if step.id not in done and steps_after(step, first) & done}:
        done |= grown
    reached = reach(conversation, {first})
    for step in steps:
        if step.id in reached - done:
            loop = reach(conversation, {step.id})
            asks = any(other.card.asks for other in steps if other.id in loop)
            yield Diagnostic("conversation_never_ends" if asks else "endless_loop", step.card.span, {"card": step.id})
            return
