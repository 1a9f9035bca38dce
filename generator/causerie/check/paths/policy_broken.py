"""Paths on which a policy of the site does not hold."""

from collections.abc import Iterator

from causerie.check.card import Card
from causerie.check.model import Conversation
from causerie.check.policies.broken_path import broken_path
from causerie.check.policies.longest_path import TooLargeError
from causerie.check.policies.transcript import transcript
from causerie.check.policies.walk import ground_of
from causerie.check.site import Site
from causerie.diagnostics import Diagnostic, Span


def policy_broken(conversation: Conversation, site: Site) -> Iterator[Diagnostic]:
    """Each policy that a path breaks, at the card where it does; one that cannot be proved is told as well."""
    ground = ground_of(conversation)
    for policy in site.policies:
        try:
            path = broken_path(policy.claim, ground)
        except TooLargeError:
            yield Diagnostic("policy_not_proved", conversation.steps[0].card.span, {"policy": policy.sentence})
            continue
        if path:
            card = path[-1].step.card
            yield Diagnostic("policy_broken", place_of(card), {"policy": policy.sentence}, transcript=transcript(path))


def place_of(card: Card) -> Span:
    """Where the card's words stand."""
    span = getattr(getattr(card, card.type), "span", None)
    return span if isinstance(span, Span) else card.span
