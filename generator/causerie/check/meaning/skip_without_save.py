"""Captures that are skipped when a value is known, and do not say which."""

from collections.abc import Iterator

from causerie.cards.capture import Capture
from causerie.check.model import Conversation
from causerie.check.site import Site
from causerie.diagnostics import Diagnostic


def skip_without_save(conversation: Conversation, _site: Site) -> Iterator[Diagnostic]:
    for step in conversation.steps:
        if isinstance(step.card, Capture) and step.card.skip_if_known and not step.card.save:
            yield Diagnostic("skip_without_save", step.card.span)
