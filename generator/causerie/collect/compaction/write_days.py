"""Writes rows to Parquet, a folder a day."""

from pathlib import Path

import duckdb

from causerie.collect.compaction.tables import text
from causerie.collect.durable_files import make_folder
from causerie.events.folder import PARQUET, read_manifest


def write_days(connection: duckdb.DuckDBPyConnection, folder: Path, rows: str, label: str) -> list[Path]:
    """Write the rows of a relation, sorted, to one new file for each of their days. Returns the files.

    ``rows`` is the relation's name or SQL; ``label`` tells apart files that are written in one generation.
    """
    days = connection.execute(f"SELECT DISTINCT dt::VARCHAR FROM {rows} ORDER BY 1").fetchall()
    name = f"{read_manifest(folder).generation + 1:08d}-{label}.parquet"
    written = []
    for (day,) in days:
        path = folder / PARQUET / f"dt={day}" / name
        make_folder(path.parent)
        connection.execute(
            f"COPY (SELECT * FROM {rows} WHERE dt = {text(day)}::DATE ORDER BY ts_ms, id) "
            f"TO {text(str(path))} (FORMAT parquet, COMPRESSION zstd)"
        )
        written.append(path)
    return written
