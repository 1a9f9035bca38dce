"""Choices whose target became a part of their label."""

import re
from collections.abc import Iterator

from causerie.cards.question import Question
from causerie.check.model import Conversation, Way
from causerie.check.site import Site
from causerie.diagnostics import Diagnostic

TARGET = re.compile(r"(.*\S)\s*(?::|→|➔|-+>|=+>)\s*([a-z][a-z0-9-]*)")


def target_in_label(conversation: Conversation, _site: Site) -> Iterator[Diagnostic]:
    """A choice in its short form that ends with an arrow, or a colon without a space, and the id of a card."""
    ids = {*(step.id for step in conversation.steps), *Way}
    for step in conversation.steps:
        for choice in step.card.choices if isinstance(step.card, Question) else ():
            written = choice.label.scalar
            found = TARGET.fullmatch(written.text) if choice.span == written.span and not written.style else None
            if found and found[2] in ids:
                words = {"label": found[1], "target": found[2]}
                yield Diagnostic("target_in_label", written.span, words, instead=f"{found[1]}: {found[2]}")
