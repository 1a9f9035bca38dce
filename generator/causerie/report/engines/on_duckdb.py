"""DuckDB in this process. More events than fit in memory are first split by visitor, on disk."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, cast

from causerie.report.engines.engine import Line
from causerie.report.progress import Tell
from causerie.report.staging.duck import listed, open_duck, quoted
from causerie.report.staging.staged import COLUMNS, Staged

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

AT_A_TIME = 12_000_000
"""How many events are counted in one go."""


@dataclass(frozen=True, slots=True)
class Duck:
    """A database that holds some visitors' events, or all."""

    connection: DuckDBPyConnection
    dialect: str = "duckdb"

    def keep(self, name: str, query: str) -> None:
        """Make a table of the query's lines."""
        self.connection.execute(f"CREATE TABLE {name} AS {query}")

    def name(self, name: str, query: str) -> None:
        """Make a view of the query."""
        self.connection.execute(f"CREATE VIEW {name} AS {query}")

    def lines(self, query: str) -> Sequence[Line]:
        """Fetch everything."""
        return cast(list[Line], self.connection.execute(query).fetchall())


@contextmanager
def opened(engine: str, staged: Staged, folder: Path, tell: Tell) -> Iterator[Iterator[Duck]]:  # noqa: ARG001 - as all engines
    """One part, or for many events several, each with all events of its visitors. ``folder`` is used for spilling."""
    yield parts(staged, folder, tell)


def parts(staged: Staged, folder: Path, tell: Tell) -> Iterator[Duck]:
    """The parts, each gone before the next is there."""
    number_of_parts = -(-staged.events // AT_A_TIME)
    if number_of_parts <= 1:
        yield from part(listed(staged.files), folder)
        return
    tell("Splitting by visitor", 0, number_of_parts)
    split(staged, number_of_parts, folder)
    for number in range(number_of_parts):
        tell("Counting visitors", number, number_of_parts)
        yield from part(quoted(folder / "split" / f"part={number}" / "*.parquet"), folder)


def part(files: str, folder: Path) -> Iterator[Duck]:
    """A database whose ``stored`` are the events of the files; closed after use."""
    connection = open_duck(folder)
    connection.execute(
        f"CREATE VIEW stored AS SELECT {', '.join(COLUMNS)} FROM read_parquet({files}, union_by_name = true, "
        "hive_partitioning = false) WHERE id IS NOT NULL"
    )
    yield Duck(connection)
    connection.close()


def split(staged: Staged, number_of_parts: int, folder: Path) -> None:
    """Write the events to as many folders, by a hash of the visitor."""
    connection = open_duck(folder)
    connection.execute(
        f"COPY (SELECT {', '.join(COLUMNS)}, hash(visitor) % {number_of_parts} AS part FROM "
        f"read_parquet({listed(staged.files)}, union_by_name = true) WHERE id IS NOT NULL) "
        f"TO {quoted(folder / 'split')} (FORMAT parquet, COMPRESSION lz4, PARTITION_BY (part))"
    )
    connection.close()
