"""Runs the command as a marketer does: in a process of its own."""

import subprocess
import sys
from pathlib import Path


def run_report(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """``causerie report`` with these arguments."""
    command = [sys.executable, "-m", "causerie", "report", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=600)


def report_by_command(*arguments: str | Path) -> str:
    """What it writes to stdout, without the line end; it must not fail."""
    done = run_report(*arguments)
    assert done.returncode == 0, done.stderr
    return done.stdout.removesuffix("\n")
