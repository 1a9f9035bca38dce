"""Takes sealed segments into Parquet: each id once, and nobody who was erased."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from causerie.collect.compaction.publish import publish
from causerie.collect.compaction.tables import connect, parquet_table, segments_table, text
from causerie.collect.compaction.write_days import write_days
from causerie.collect.erased import read_erased
from causerie.collect.segment import is_sealed, seal
from causerie.events.columns import COLUMNS
from causerie.events.folder import read_manifest, stored

ROUND_BYTES = 256 * 1024 * 1024
"""So much is taken in at once; each round is published."""


@dataclass(frozen=True, slots=True)
class TakenIn:
    """How many lines were read, how many became events, and how many could not be read."""

    lines: int = 0
    events: int = 0
    broken: int = 0

    def __add__(self, other: "TakenIn") -> "TakenIn":
        return TakenIn(self.lines + other.lines, self.events + other.events, self.broken + other.broken)


def take_in_segments(folder: Path) -> TakenIn:
    """Seal all segments and take them in, round by round."""
    for path in stored(folder).segments:
        seal(path)
    return sum((take_in(folder, some) for some in rounds(sealed_segments(folder))), TakenIn())


def sealed_segments(folder: Path) -> list[Path]:
    """The segments that wait and that nobody writes to any more."""
    return [path for path in stored(folder).segments if is_sealed(path)]


def take_in(folder: Path, segments: Sequence[Path]) -> TakenIn:
    """Take these segments in, and publish."""
    with connect(folder) as connection:
        connection.execute(f"CREATE TEMP TABLE line AS SELECT * FROM {segments_table(segments, COLUMNS)}")
        connection.execute(f"CREATE TEMP TABLE fresh AS {fresh_rows(folder)}")
        [(read,)] = connection.execute("SELECT count(*) FROM line").fetchall()
        [(kept,)] = connection.execute("SELECT count(*) FROM fresh").fetchall()
        lines = sum(line_ends(path) for path in segments)
        publish(folder, add=write_days(connection, folder, "fresh", "new"), drop=(), consumed=segments)
    return TakenIn(lines, kept, max(0, lines - read))


def fresh_rows(folder: Path) -> str:
    """SQL for the lines whose id is not stored yet, one for each id, without the visitors who were erased."""
    published = parquet_table([folder / name for name in read_manifest(folder).parquet])
    erased = ", ".join(text(mark) for mark in sorted(read_erased(folder))) or "''"
    # The semi join keeps memory to the size of the new lines, however much is published.
    return (
        f"SELECT * FROM line ANTI JOIN (SELECT id FROM {published} SEMI JOIN line USING (id)) USING (id) "
        f"WHERE sha256(visitor) NOT IN ({erased}) "
        "QUALIFY row_number() OVER (PARTITION BY id ORDER BY ts_ms, type, visitor) = 1"
    )


def rounds(segments: Sequence[Path]) -> Iterator[list[Path]]:
    """The segments, in groups of a bounded size."""
    group: list[Path] = []
    size = 0
    for path in segments:
        if group and size + path.stat().st_size > ROUND_BYTES:
            yield group
            group, size = [], 0
        group.append(path)
        size += path.stat().st_size
    if group:
        yield group


def line_ends(path: Path) -> int:
    """How many whole lines a file has."""
    with path.open("rb") as file:
        return sum(block.count(b"\n") for block in iter(lambda: file.read(1 << 20), b""))
