"""What a folder of events holds, as a reader sees it."""

import json
from pathlib import Path
from typing import Any

import duckdb

from causerie.collect.compaction.compact import Compacted, compact
from causerie.events.columns import COLUMNS
from causerie.events.folder import reading


def compacted(folder: Path, *, readmit: bool = False) -> Compacted:
    """Compact, with nobody else at work."""
    return compact(folder, keep=None, readmit_rejects=readmit, waiting=nobody_waits)


def nobody_waits() -> None:
    raise AssertionError("another process is at work")


def parquet_rows(folder: Path) -> list[dict[str, Any]]:
    """All rows of the published Parquet files, sorted by time and id; ``dt`` as text."""
    with reading(folder) as found:
        if not found.parquet:
            return []
        files = [str(path) for path in found.parquet]
        with duckdb.connect() as connection:
            relation = connection.execute(
                f"SELECT * REPLACE (dt::VARCHAR AS dt) FROM read_parquet({files}, union_by_name = true) "
                "ORDER BY ts_ms, id"
            )
            names = [column[0] for column in relation.description or []]
            return [dict(zip(names, row, strict=True)) for row in relation.fetchall()]


def all_ids(folder: Path) -> list[str]:
    """Every id, as often as it is stored, in Parquet and in segments."""
    with reading(folder) as found:
        lines = [line for path in found.segments for line in path.read_bytes().splitlines()]
        return [row["id"] for row in parquet_rows(folder)] + [json.loads(line)["id"] for line in lines]


def write_segment(folder: Path, name: str, *rows: dict[str, Any], kind: str = "segments") -> Path:
    """A segment of a collector called ``test``."""
    path = folder / kind / "test" / f"{name}.ndjson"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join(f"{json.dumps(row)}\n" for row in rows))
    return path


def row(number: int, **columns: object) -> dict[str, Any]:
    """A stored row; ``number`` makes its id, and minutes after 10 o'clock on 22 November 2026."""
    ts_ms = 1_795_341_600_000 + number * 60_000
    filled: dict[str, object] = {
        "id": f"019ab8c5-0000-7000-8000-{number:012d}",
        "ts_ms": ts_ms,
        "dt": "2026-11-22",
        "type": "triggered",
        "visitor": f"0b7f3c52-0000-4000-8000-{number:012d}",
        "session": f"7c1d2f88-0000-4000-8000-{number:012d}",
        "conversation": "book-a-demo",
        "version": "3f2a91",
        "kind": "flow",
        "page": "/pricing",
        "data": "{}",
    }
    return dict.fromkeys(COLUMNS) | filled | columns
