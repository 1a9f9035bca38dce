"""ClickHouse in this process, by chDB."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from causerie.report.engines.clickhouse_words import DATABASE, KEPT_IN, SETTINGS, columns, quoted
from causerie.report.engines.engine import EngineError, Line
from causerie.report.need import needed
from causerie.report.progress import Tell
from causerie.report.staging.staged import Staged


class Session(Protocol):
    """As much of chDB's session as is used."""

    def query(self, sql: str, fmt: str = "CSV") -> object:
        """Run one statement; its text is the answer in the format."""

    def close(self) -> None:
        """End it."""


@dataclass(frozen=True, slots=True)
class Chdb:
    """A session whose database holds ``stored``."""

    session: Session
    dialect: str = "clickhouse"

    def keep(self, name: str, query: str) -> None:
        """Make a table of the query's lines."""
        self.session.query(f"CREATE TABLE {name} {KEPT_IN} AS {query}")

    def name(self, name: str, query: str) -> None:
        """Make a view of the query."""
        self.session.query(f"CREATE VIEW {name} AS {query}")

    def lines(self, query: str) -> Sequence[Line]:
        """Fetch everything."""
        answer = str(self.session.query(query, "JSONCompactEachRow"))
        return [tuple(json.loads(line)) for line in answer.splitlines()]


@contextmanager
def opened(engine: str, staged: Staged, folder: Path, tell: Tell) -> Iterator[list[Chdb]]:
    """One part, which reads the files where they are.

    Raises:
        MissingExtraError: chDB is not installed.
        EngineError: ClickHouse refused a query.
    """
    tell(f"Starting {engine}", 0, 1)
    session: Session = needed("chdb.session", "report,chdb").Session(str(folder / "clickhouse"))
    try:
        for setting in SETTINGS:
            session.query(f"SET {setting}")
        session.query(f"CREATE DATABASE {DATABASE}")
        session.query(f"USE {DATABASE}")
        reads = " UNION ALL ".join(
            f"SELECT * FROM file({quoted(str(file.resolve()))}, Parquet, {quoted(columns())})" for file in staged.files
        )
        session.query(f"CREATE VIEW stored AS SELECT * FROM ({reads}) WHERE id IS NOT NULL")
        yield [Chdb(session)]
    except RuntimeError as problem:
        raise EngineError(f"ClickHouse could not answer: {problem}") from problem
    finally:
        session.close()
