"""Jumps to cards that are not there."""

from collections.abc import Iterator

from causerie.check.card import BrokenCard
from causerie.check.jumps_of import jumps_of
from causerie.check.model import Conversation
from causerie.check.site import Site
from causerie.diagnostics import Diagnostic
from causerie.near_names import near_names


def unknown_card(conversation: Conversation, _site: Site) -> Iterator[Diagnostic]:
    """A ``then``, a choice or an ``otherwise`` that names no card of this conversation."""
    lines = {
        step.id: (step.card.id or step.card).span.start.line
        for step in conversation.steps
        if not isinstance(step.card, BrokenCard) or step.card.id
    }
    broken = any(isinstance(step.card, BrokenCard) and not step.card.id for step in conversation.steps)
    for step in conversation.steps:
        for jump in jumps_of(step.card):
            if jump not in lines and not (broken and jump[-1:].isdigit()):
                near = near_names(jump, lines)
                places = tuple(lines[name] for name in near)
                yield Diagnostic("unknown_card", jump.span, {"card": jump}, near, places)
