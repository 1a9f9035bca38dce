"""What a question's choices and a branch's cases have in common."""

from typing import TYPE_CHECKING, Protocol

from causerie.check.placed import Placed

if TYPE_CHECKING:
    from causerie.check.card import Card


class Fork(Protocol):
    """A way that leaves a card: to another card, or through cards of its own; with neither it goes on."""

    @property
    def then(self) -> Placed | None: ...

    @property
    def cards(self) -> "tuple[Card, ...]": ...
