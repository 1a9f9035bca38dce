"""Jumps to cards that are not there."""

from collections.abc import Iterator

from causerie.check.card import BrokenCard
from causerie.check.jumps_of import jumps_of
from causerie.check.model import Conversation, Way
from causerie.check.site import Site
from causerie.diagnostics import Diagnostic
from causerie.ids import near_id
from causerie.near_names import near_names


def unknown_card(conversation: Conversation, _site: Site) -> Iterator[Diagnostic]:
    """A ``then``, a choice or an ``otherwise`` that names no card of this conversation."""
    lines = {
        step.id: (step.card.id or step.card).span.start.line
        for step in conversation.steps
        if not isinstance(step.card, BrokenCard) or step.card.id
    }
    meant = {id_ for step in conversation.steps if isinstance(step.card, BrokenCard) for id_ in near_id(step.id)}
    broken = any(isinstance(step.card, BrokenCard) and not step.card.id for step in conversation.steps)
    for step in conversation.steps:
        for jump in jumps_of(step.card):
            if jump not in (*lines, *meant) and not (broken and jump[-1:].isdigit()):
                near = near_names(jump, (*lines, *Way))
                places = tuple(lines.get(name, 0) for name in near)
                yield Diagnostic("unknown_card", jump.span, {"card": jump}, near, places)
