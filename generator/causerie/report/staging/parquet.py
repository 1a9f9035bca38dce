"""Parquet files that came from elsewhere: their columns, and their mending."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from causerie.report.staging.duck import quoted
from causerie.report.staging.staged import COLUMNS

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection


class UnreadableFileError(Exception):
    """A Parquet file is cut off, or something else; the message names it."""


def has_columns(duck: DuckDBPyConnection, file: Path) -> bool:
    """Whether all columns that it has are of the types that the engines expect, and none of ``NEEDED`` is missing."""
    types = column_types(duck, file)
    return all(types.get(name) == of for name, of in COLUMNS.items())


def column_types(duck: DuckDBPyConnection, file: Path) -> dict[str, str]:
    """The columns of a file and their types.

    Raises:
        UnreadableFileError: it is not whole.
    """
    from duckdb import Error

    try:
        return {line[0]: line[1] for line in duck.execute(f"DESCRIBE FROM read_parquet({quoted(file)})").fetchall()}
    except Error as problem:
        raise UnreadableFileError(
            f"“{file}” is no whole Parquet file. Take it from its source again, or leave it out."
        ) from problem


def with_columns(duck: DuckDBPyConnection, file: Path, into: Path) -> Path:
    """Write ``into``: the same events with exactly ``COLUMNS``, those that are missing as null; gives ``into``."""
    there = column_types(duck, file)
    wanted = ", ".join(
        f"{f'TRY_CAST({name} AS {of})' if name in there else f'CAST(NULL AS {of})'} AS {name}"
        for name, of in COLUMNS.items()
    )
    duck.execute(f"COPY (SELECT {wanted} FROM read_parquet({quoted(file)})) TO {quoted(into)} (FORMAT parquet)")
    return into
