"""What durable ingest costs over the same server doing nothing. Prints a Markdown table.

All run at once and are asked in turn, so that a busy moment of the machine falls on all; the CPU time of each is read
from the kernel, and the median round counts.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[1]
ROUNDS = 7
REQUESTS = 3_000
EVENTS_A_REQUEST = 5
SERVERS = {
    "nothing": "the same server doing nothing",
    "guarded": "… behind the collector's limits and metrics",
    "collecting": "durable ingest (aim: 0.6)",
}


@dataclass(frozen=True, slots=True)
class Server:
    """A server that accepts requests on a port."""

    process: int
    port: int


@dataclass(frozen=True, slots=True)
class Round:
    """What ``REQUESTS`` requests took: CPU seconds of the server, and seconds on the wall."""

    cpu: float
    wall: float


@contextmanager
def server(*arguments: str) -> Iterator[Server]:
    """Start ``collecting/server.py`` and stop it."""
    command = [sys.executable, "-m", "benchmarks.collecting.server", *arguments]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        yield Server(process.pid, int(process.stdout.readline()))
        process.terminate()


def run(on: Server) -> Round:
    """One round."""
    before = cpu_seconds(on.process)
    command = [sys.executable, "-m", "benchmarks.collecting.browsers", str(on.port), str(REQUESTS)]
    wall = float(subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout)
    return Round(cpu_seconds(on.process) - before, wall)


def cpu_seconds(process: int) -> float:
    """The CPU time that a process has used, in user and kernel (proc(5))."""
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def table(rounds: dict[str, list[Round]]) -> str:
    """All servers; the share is of the requests a CPU second of the first."""
    rates = {
        name: (REQUESTS / median(one.cpu for one in of), REQUESTS / median(one.wall for one in of))
        for name, of in rounds.items()
    }
    whole, _ = next(iter(rates.values()))
    rows = [
        f"| {name} | {cpu:,.0f} | {cpu / whole:.2f} | {wall:,.0f} | {wall * EVENTS_A_REQUEST:,.0f} |"
        for name, (cpu, wall) in rates.items()
    ]
    columns = ("requests a CPU second", "share", "requests a second", "events a second")
    head = f"| median of {ROUNDS} interleaved rounds | {' | '.join(columns)} |"
    return "\n".join([head, "|---|---|---|---|---|", *rows])


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as data, ExitStack() as running:
        servers = {name: running.enter_context(server(kind, data)) for kind, name in SERVERS.items()}
        turns = [{name: run(on) for name, on in servers.items()} for _ in range(ROUNDS + 1)][1:]
    sys.stdout.write(table({name: [turn[name] for turn in turns] for name in servers}) + "\n")
