"""A door as a ClickHouse server has it (HTTP), with chDB, which is ClickHouse, behind it in a process of its own."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlencode
from urllib.request import urlopen


@dataclass(frozen=True)
class Door:
    """Where it is."""

    address: str

    def databases(self) -> list[str]:
        """The databases that reports left behind."""
        query = "SELECT name FROM system.databases WHERE name LIKE 'causerie%' FORMAT TSV"
        with urlopen(f"http{self.address.removeprefix('clickhouse')}/?{urlencode({'query': query})}", b"") as answer:
            found: list[str] = answer.read().decode().split()
            return found


@contextmanager
def clickhouse_door(folder: Path) -> Iterator[Door]:
    """A door that is open while the block runs."""
    command = [sys.executable, "-m", "tests.report.clickhouse_behind_door", str(folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        try:
            yield Door(f"clickhouse://127.0.0.1:{server.stdout.readline().strip()}")
        finally:
            server.terminate()
