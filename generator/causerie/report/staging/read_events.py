"""Lines of stored events (NDJSON) become Parquet; broken ones are kept as lines without an id, and counted."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from causerie.report.staging.duck import listed, quoted
from causerie.report.staging.staged import COLUMNS, NEEDED, Broken

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

LONGEST_LINE = 64 * 1024 * 1024
"""A line of this many bytes is no event, yet must not end the report."""


def write_parquet_of_lines(duck: DuckDBPyConnection, files: Sequence[Path], into: Path) -> list[Broken]:
    """Write ``into`` and tell how many lines of each file were broken. Empty lines are none."""
    duck.execute(f"COPY ({events_of(files)}) TO {quoted(into)} (FORMAT parquet)")
    counted = duck.execute(
        f"SELECT source_file, count(*) FROM read_parquet({quoted(into)}) WHERE id IS NULL GROUP BY ALL ORDER BY ALL"
    ).fetchall()
    return [Broken(Path(file), lines) for file, lines in counted]


def events_of(files: Sequence[Path]) -> str:
    """The query that reads the lines: every value as a text first, so that one odd value does not cost the line."""
    if not files:
        nothing = ", ".join(f"CAST(NULL AS {of}) AS {name}" for name, of in COLUMNS.items())
        return f"SELECT {nothing}, '' AS source_file LIMIT 0"
    texts = "{" + ", ".join(f"{name}: 'VARCHAR'" for name in COLUMNS) + "}"
    whole = " AND ".join(f"TRY_CAST({name} AS {COLUMNS[name]}) IS NOT NULL AND {name} <> ''" for name in NEEDED)
    columns = ", ".join(
        f"{f'CASE WHEN {whole} THEN id END' if name == 'id' else f'TRY_CAST({name} AS {of})'} AS {name}"
        for name, of in COLUMNS.items()
    )
    return (
        f"SELECT {columns}, filename AS source_file FROM read_json({listed(list(files))}, columns = {texts}, "
        f"format = 'newline_delimited', ignore_errors = true, filename = true, maximum_object_size = {LONGEST_LINE})"
    )
