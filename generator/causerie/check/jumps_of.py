"""Where a card jumps to, as it was written."""

from collections.abc import Iterator

from causerie.check.card import Card
from causerie.check.placed import Placed

WAYS = ("end", "restart", "dismiss")


def jumps_of(card: Card) -> Iterator[Placed]:
    """The ids of cards that a card's ``then`` and its choices or cases name."""
    for jump in (card.then, *(fork.then for fork in card.forks)):
        if jump is not None and jump not in WAYS:
            yield jump
