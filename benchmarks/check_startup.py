"""What ``causerie check flows`` costs over an interpreter that does nothing. Prints a Markdown table.

Both are started in turn, so that a busy moment of the machine falls on both; the median of each counts.
"""

import subprocess
import sys
import time
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[1]
RUNS = 25
COMMANDS = {
    "`python -c pass`": [sys.executable, "-c", "pass"],
    "`causerie check flows`": [str(Path(sys.executable).with_name("causerie")), "check", "flows"],
}


def seconds(command: list[str]) -> float:
    """Wall-clock seconds of one run.

    Raises:
        subprocess.CalledProcessError: the command failed.
    """
    start = time.perf_counter()
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start


def medians(runs: int) -> list[float]:
    """The median of each command, in seconds, after one run that fills the caches."""
    for command in COMMANDS.values():
        seconds(command)
    rounds = [[seconds(command) for command in COMMANDS.values()] for _ in range(runs)]
    return [median(column) for column in zip(*rounds, strict=True)]


def table(runs: int) -> str:
    """The medians of ``runs`` interleaved runs, the ratio, and the difference."""
    nothing, check = medians(runs)
    rows = [f"| {name} | {value * 1000:.0f} ms |" for name, value in zip(COMMANDS, (nothing, check), strict=True)]
    return "\n".join(
        [
            f"| median of {runs} interleaved runs | wall clock |",
            "|---|---|",
            *rows,
            f"| ratio | {check / nothing:.1f} |",
            f"| difference (aim: under 300 ms) | {(check - nothing) * 1000:.0f} ms |",
        ]
    )


if __name__ == "__main__":
    sys.stdout.write(table(RUNS) + "\n")
