"""What an engine is given to read."""

from dataclasses import dataclass
from pathlib import Path

COLUMNS = {
    "id": "VARCHAR",
    "ts_ms": "BIGINT",
    "type": "VARCHAR",
    "visitor": "VARCHAR",
    "session": "VARCHAR",
    "conversation": "VARCHAR",
    "kind": "VARCHAR",
    "trigger": "VARCHAR",
    "page": "VARCHAR",
    "language": "VARCHAR",
    "known": "BOOLEAN",
    "variant": "VARCHAR",
    "card": "VARCHAR",
    "card_type": "VARCHAR",
    "value": "VARCHAR",
    "goal": "VARCHAR",
    "data": "VARCHAR",
}
"""The stored columns that reports read, and their SQL types. One that a file does not have is null."""

NEEDED = ("id", "ts_ms", "type", "visitor", "session", "conversation")
"""Without any of these, a line is no event."""


@dataclass(frozen=True, slots=True)
class Broken:
    """Lines of a file that are no events: cut off, not JSON, or without what every event has."""

    file: Path
    lines: int


@dataclass(frozen=True, slots=True)
class Staged:
    """Parquet files with (at least) ``COLUMNS``; ``events`` counts their lines, copies and broken ones included.

    A broken line is one whose ``id`` is null.
    """

    files: tuple[Path, ...]
    events: int
    broken: tuple[Broken, ...]
