"""``python -m benchmarks.reporting.by_hand QUERY FILE`` runs it as a report runs its own, and prints its totals."""

import json
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import duckdb

MEMORY = "1500MB"
"""As much as a report takes."""


def totals(query: Path, file: str) -> dict[str, int]:
    """What the query counts in all, by the names that reports give it."""
    with TemporaryDirectory() as folder, duckdb.connect() as connection:
        connection.execute(f"SET memory_limit = '{MEMORY}'")
        connection.execute(f"SET temp_directory = '{folder}'")
        connection.execute("SET preserve_insertion_order = false")
        lines = connection.execute(query.read_text(encoding="utf-8"), {"files": file}).fetchall()
    days = [line for line in lines if line[0] == "measures" and line[2] is not None]
    sums = [sum(numbers) for numbers in zip(*(line[9] for line in days), strict=True)]
    names = ("engaged", "completed", "acquired", "goal_rows", "goals", "meetings", "documents")
    return {"triggered": sum(line[8] for line in days)} | dict(zip(names, sums, strict=True))


if __name__ == "__main__":
    sys.stdout.write(json.dumps(totals(Path(sys.argv[1]), sys.argv[2])))
