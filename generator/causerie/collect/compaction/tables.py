"""The DuckDB side: what is in segments and in Parquet files, as relations with the columns of today."""

from collections.abc import Iterable, Sequence
from pathlib import Path

import duckdb

from causerie.collect.compaction.workplace import SPILL
from causerie.events.columns import COLUMNS

MEMORY = "1GB"
WITH_REASON = COLUMNS | {"reason": "VARCHAR"}


def connect(folder: Path) -> duckdb.DuckDBPyConnection:
    """A connection that keeps to a gigabyte and puts the rest beside the events."""
    connection = duckdb.connect()
    connection.execute(f"SET memory_limit = '{MEMORY}'")
    connection.execute(f"SET temp_directory = {text(str(folder / SPILL))}")
    connection.execute("SET preserve_insertion_order = false")
    return connection


def segments_table(paths: Iterable[Path], columns: dict[str, str]) -> str:
    """SQL for the readable lines of segments; others are left out."""
    types = ", ".join(f"{name}: {text(kind)}" for name, kind in columns.items())
    return (
        f"(SELECT * FROM read_json({texts(paths)}, format = 'newline_delimited', columns = {{{types}}}, "
        "ignore_errors = true) WHERE id IS NOT NULL AND ts_ms IS NOT NULL AND dt IS NOT NULL)"
    )


def parquet_table(paths: Sequence[Path]) -> str:
    """SQL for Parquet files, old ones too: a column they lack is null, and one of tomorrow's is kept."""
    nothing = ", ".join(f"NULL::{kind} AS {name}" for name, kind in COLUMNS.items())
    if not paths:
        return f"(SELECT {nothing} WHERE false)"
    return (
        f"(SELECT {nothing} WHERE false UNION ALL BY NAME "
        f"SELECT * FROM read_parquet({texts(paths)}, union_by_name = true, hive_partitioning = false))"
    )


def texts(paths: Iterable[Path]) -> str:
    """A list of SQL texts."""
    return f"[{', '.join(text(str(path)) for path in paths)}]"


def text(value: str) -> str:
    """A SQL text."""
    return "'" + value.replace("'", "''") + "'"
