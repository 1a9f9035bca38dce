"""Answers that nobody gets."""

from collections.abc import Iterator, Sequence

from causerie.cards.capture import Capture
from causerie.check.model import Conversation
from causerie.check.site import Site
from causerie.diagnostics import Diagnostic


def answer_reaches_nobody(conversations: Sequence[Conversation], site: Site) -> Iterator[Diagnostic]:
    """The first capture of a site that sends nothing anywhere; one slip, so one message."""
    captures = (step.card for each in conversations for step in each.steps if isinstance(step.card, Capture))
    first = next(captures, None) if not site.endpoint else None
    if first:
        yield Diagnostic("answer_reaches_nobody", first.capture.span)
