"""A real collector in a process of its own."""

import http.client
import json
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from causerie.collect.site_schema import SITE_SCHEMA, SiteSchema
from tests.collect.site import SITE

ROOT = Path(__file__).parents[2]
PLAIN = {"Content-Type": "text/plain;charset=UTF-8"}


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back; header names are in small letters."""

    status: int
    headers: dict[str, str]
    body: bytes

    def json(self) -> dict[str, str | int]:
        found: dict[str, str | int] = json.loads(self.body)
        return found


@dataclass(frozen=True, slots=True)
class Running:
    """A collector that accepts requests."""

    process: subprocess.Popen[str]
    port: int
    data: Path

    def ask(self, method: str, path: str, body: bytes = b"", headers: Mapping[str, str] = PLAIN) -> Answer:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        try:
            connection.request(method, path, body, dict(headers))
            response = connection.getresponse()
            found = {name.lower(): value for name, value in response.getheaders()}
            return Answer(response.status, found, response.read())
        finally:
            connection.close()

    def send(self, *events: dict[str, Any], headers: Mapping[str, str] = PLAIN) -> Answer:
        return self.ask("POST", "/v1/events", json.dumps(events).encode(), headers)

    def rows(self, kind: str = "segments") -> list[dict[str, Any]]:
        """All lines that are stored and not taken into Parquet yet."""
        files = sorted((self.data / kind).glob("*/*.ndjson"))
        return [json.loads(line) for path in files for line in path.read_text().splitlines()]

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()

    def stop(self) -> str:
        """Ask it to stop, see that it ends well, and give what it wrote to stderr."""
        self.process.send_signal(signal.SIGTERM)
        _, said = self.process.communicate(timeout=40)
        assert self.process.returncode == 0
        return said


@contextmanager
def running(data: Path, *options: str, site: SiteSchema = SITE) -> Iterator[Running]:
    """Start a collector on ``data``; it is killed at the end, if it still runs."""
    written = SITE_SCHEMA.dump_json(site).decode()
    command = [sys.executable, "-m", "tests.collect.start", "--data", str(data), "--site", written, *options]
    pipes: dict[str, Any] = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
    with subprocess.Popen(command, cwd=ROOT, **pipes) as process:
        assert process.stdout
        line = process.stdout.readline()
        try:
            assert line, process.communicate()[1]
            yield Running(process, int(line), data)
        finally:
            process.kill()
