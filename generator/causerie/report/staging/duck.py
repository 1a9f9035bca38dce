"""A DuckDB that keeps to the memory it is given, and spills the rest into a folder."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from causerie.report.need import needed

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

MEMORY = "1500MB"
"""Enough for ten million events at a time; the process stays under 2 GB."""


def open_duck(folder: Path) -> DuckDBPyConnection:
    """A fresh database in memory that spills to ``folder`` and asks nothing of the network.

    Raises:
        MissingExtraError: DuckDB is not installed.
    """
    duckdb = needed("duckdb", "report")
    connection: DuckDBPyConnection = duckdb.connect()
    connection.execute(f"SET memory_limit = '{MEMORY}'")
    connection.execute(f"SET temp_directory = {quoted(folder / 'spilled')}")
    connection.execute("SET preserve_insertion_order = false")
    connection.execute("SET autoinstall_known_extensions = false")
    connection.execute("SET enable_progress_bar = false")
    return connection


def quoted(value: str | Path) -> str:
    """A text as an SQL literal."""
    return "'" + str(value).replace("'", "''") + "'"


def listed(files: tuple[Path, ...] | list[Path]) -> str:
    """Files as an SQL list."""
    return "[" + ", ".join(map(quoted, files)) + "]"
