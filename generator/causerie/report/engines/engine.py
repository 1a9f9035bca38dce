"""What a report asks of an engine."""

from collections.abc import Sequence
from typing import Protocol

Line = tuple[str | int, ...]


class EngineError(Exception):
    """An engine could not be used; the message says why, and what to do."""


class Engine(Protocol):
    """Something that holds ``stored``, the events, and answers queries over it."""

    @property
    def dialect(self) -> str:
        """Whose SQL it speaks: one of ``DIALECTS``."""

    def keep(self, name: str, query: str) -> None:
        """Compute a query once; later queries find its lines under ``name``."""

    def name(self, name: str, query: str) -> None:
        """Give a query a name, under which it is computed wherever it is read."""

    def lines(self, query: str) -> Sequence[Line]:
        """All lines that a query gives."""
