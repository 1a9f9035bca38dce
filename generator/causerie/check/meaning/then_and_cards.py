"""Choices and cases that lead two ways, or none."""

from collections.abc import Iterator

from causerie.check.case import Case
from causerie.check.model import Conversation
from causerie.check.site import Site
from causerie.diagnostics import Diagnostic


def then_and_cards(conversation: Conversation, _site: Site) -> Iterator[Diagnostic]:
    """``then`` beside ``cards``: which of them would it be?"""
    for step in conversation.steps:
        for fork in step.card.forks:
            if fork.then and fork.cards:
                yield Diagnostic("then_and_cards", fork.then.span, {"then": fork.then})
            elif isinstance(fork, Case) and not fork.then and not fork.cards:
                yield Diagnostic("case_leads_nowhere", fork.span)
