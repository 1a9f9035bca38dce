"""How long work tells how far it is."""

from typing import Protocol


class Tell(Protocol):
    """Hears what is being done, how much of it is done, and how much there is."""

    def __call__(self, what: str, done: int, of: int) -> None:
        """Take note; nothing is answered."""
