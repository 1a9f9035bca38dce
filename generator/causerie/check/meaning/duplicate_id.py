"""Two cards of one id."""

from collections.abc import Iterator

from causerie.check.model import Conversation
from causerie.check.site import Site
from causerie.diagnostics import Diagnostic, Span


def duplicate_id(conversation: Conversation, _site: Site) -> Iterator[Diagnostic]:
    """The second card whose id a card before it has, or whose id is what a card without one is called."""
    places: dict[str, Span] = {}
    for step in sorted(conversation.steps, key=lambda step: step.card.id is None):
        if step.id in places:
            id_span = step.card.id.span if step.card.id else places[step.id]
            other = places[step.id] if step.card.id else step.card.span
            yield Diagnostic("duplicate_id", id_span, {"id": step.id, "line": str(other.start.line)})
        else:
            places[step.id] = step.card.id.span if step.card.id else step.card.span
