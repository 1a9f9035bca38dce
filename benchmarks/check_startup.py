"""What ``causerie check flows`` costs over an interpreter that does nothing. Prints a Markdown table.

Both are started in turn, so that a busy moment of the machine falls on both; the median of each counts. Processor time
stands beside the clock's, because a busy machine lets programs wait.
"""

import os
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[1]
RUNS = 25
COMMANDS = {
    "`python -c pass`": [sys.executable, "-c", "pass"],
    "`causerie check flows`": [str(Path(sys.executable).with_name("causerie")), "check", str(ROOT / "flows")],
}
ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
"""Compiled modules are kept, as on every machine that does not say otherwise."""


@dataclass(frozen=True, slots=True)
class Run:
    """Seconds of one run: on the clock, and of the processor."""

    clock: float
    processor: float


def run(command: list[str]) -> Run:
    """One run.

    Raises:
        ChildProcessError: the command failed.
    """
    quiet = [(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)]
    start = time.perf_counter()
    process = os.posix_spawn(command[0], command, ENVIRONMENT, file_actions=quiet)
    _, status, used = os.wait4(process, 0)
    if status:
        raise ChildProcessError(" ".join(command))
    return Run(time.perf_counter() - start, used.ru_utime + used.ru_stime)


def medians(runs: int) -> list[Run]:
    """The median of each command, after one run that fills the caches."""
    for command in COMMANDS.values():
        run(command)
    rounds = [[run(command) for command in COMMANDS.values()] for _ in range(runs)]
    return [
        Run(median(one.clock for one in column), median(one.processor for one in column))
        for column in zip(*rounds, strict=True)
    ]


def table(runs: int) -> str:
    """The medians of ``runs`` interleaved runs, the ratio, and the difference."""
    nothing, check = medians(runs)
    rows = [
        f"| {name} | {took.clock * 1000:.0f} ms | {took.processor * 1000:.0f} ms |"
        for name, took in zip(COMMANDS, (nothing, check), strict=True)
    ]
    clock, processor = check.clock - nothing.clock, check.processor - nothing.processor
    return "\n".join(
        [
            f"| median of {runs} interleaved runs | on the clock | of the processor |",
            "|---|--:|--:|",
            *rows,
            f"| ratio | {check.clock / nothing.clock:.1f} | {check.processor / nothing.processor:.1f} |",
            f"| difference (aim: under 300 ms) | {clock * 1000:.0f} ms | {processor * 1000:.0f} ms |",
        ]
    )


if __name__ == "__main__":
    sys.stdout.write(table(RUNS) + "\n")
