"""What a report costs over one hand-written DuckDB query for the same numbers. Prints a Markdown table.

``python benchmarks/report.py [EVENTS]``: ten million events unless told otherwise. The commands run in turn, so that a
busy moment of the machine falls on all of them; CPU time and peak memory are read from the kernel; the median counts.
"""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

import duckdb

ROOT = Path(__file__).resolve().parents[1]
OWN = ROOT / "benchmarks" / "reporting"
EVENTS = 10_000_000
EVENTS_A_ROW = 9
ROUNDS = 3
FEW = 20_000_000
"""With more events than these, the report runs once and alone: a query by hand does not spill by visitor."""


@dataclass(frozen=True, slots=True)
class Cost:
    """CPU seconds, and the most memory held at a time, in bytes."""

    cpu: float
    peak: int


def write_events(count: int, folder: Path) -> tuple[Path, int]:
    """A Parquet file with about so many events, and their number."""
    file = folder / "events.parquet"
    with duckdb.connect() as connection:
        connection.execute("SET memory_limit = '3GB'")
        connection.execute(f"SET temp_directory = '{folder}'")
        connection.execute("SET preserve_insertion_order = false")
        text = (OWN / "write_events.sql").read_text(encoding="utf-8").replace("$row_count", str(count // EVENTS_A_ROW))
        connection.execute(f"COPY ({text}) TO '{file}' (FORMAT parquet, COMPRESSION zstd)")
        found = connection.execute(f"SELECT count(*) FROM '{file}'").fetchone()
    assert found is not None
    return file, found[0]


def commands(file: Path, folder: Path, alone: bool) -> dict[str, list[str]]:
    """What is run, by what the table calls it."""
    report = [str(Path(sys.executable).with_name("causerie")), "report", str(file), "--format", "json"]
    by_hand = [sys.executable, "-m", "benchmarks.reporting.by_hand"]
    own = {"`causerie report`, each id once": [*report, "--scratch", str(folder)]}
    if alone:
        return own
    return own | {
        "by hand, each id once": [*by_hand, str(OWN / "by_hand_once.sql"), str(file)],
        "by hand, ids trusted": [*by_hand, str(OWN / "by_hand.sql"), str(file)],
    }


def run(command: list[str]) -> tuple[Cost, dict[str, int]]:
    """What a command costs, and the totals it prints.

    Raises:
        subprocess.CalledProcessError: it failed.
    """
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        said = process.stdout.read()
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    told = json.loads(said)
    counts = {name: number for name, number in told.get("totals", told).items() if not name.endswith("_rate")}
    return Cost(used.ru_utime + used.ru_stime, used.ru_maxrss * 1024), counts


def table(count: int) -> str:
    """The medians, and each as a ratio of the report to it."""
    with TemporaryDirectory(prefix="causerie-benchmark-") as folder:
        file, found = write_events(count, Path(folder))
        runs = commands(file, Path(folder), alone=found > FEW)
        rounds = [
            {name: run(command) for name, command in runs.items()} for _ in range(1 if len(runs) == 1 else ROUNDS)
        ]
    first = next(iter(rounds[0].values()))[1]
    assert all(counts == first for each in rounds for _, counts in each.values()), "the numbers differ"
    costs = {
        name: Cost(median(each[name][0].cpu for each in rounds), max(each[name][0].peak for each in rounds))
        for name in runs
    }
    report = next(iter(costs.values()))
    rows = [
        f"| {name} | {cost.cpu:.1f} s | {cost.peak / 1e9:.2f} GB | {report.cpu / cost.cpu:.2f} |"
        for name, cost in costs.items()
    ]
    head = f"| {found:,} events, median of {len(rounds)} | CPU | peak memory | the report's CPU as a ratio to it |"
    return "\n".join([head, "|---|---|---|---|", *rows])


if __name__ == "__main__":
    sys.stdout.write(table(int(sys.argv[1]) if len(sys.argv) > 1 else EVENTS) + "\n")
