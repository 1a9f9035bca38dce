"""A ClickHouse server, spoken to by HTTP. The events go to a database of their own, which is dropped at the end."""

import json
import secrets
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPException
from pathlib import Path
from typing import IO
from urllib.error import HTTPError
from urllib.parse import parse_qs, unquote, urlencode, urlsplit
from urllib.request import Request, urlopen

from causerie.report.engines.clickhouse_words import DATABASE, KEPT_IN, SETTINGS, columns
from causerie.report.engines.engine import EngineError, Line
from causerie.report.progress import Tell
from causerie.report.staging.staged import Staged

PORT = 8123
SECURE_PORT = 8443


@dataclass(frozen=True, slots=True)
class Server:
    """A server and a database on it. ``place`` is its address as a browser would write it."""

    place: str
    headers: dict[str, str]
    database: str
    dialect: str = "clickhouse"

    def keep(self, name: str, query: str) -> None:
        """Make a table of the query's lines."""
        self.say(f"CREATE TABLE {name} {KEPT_IN} AS {query}")

    def name(self, name: str, query: str) -> None:
        """Make a view of the query."""
        self.say(f"CREATE VIEW {name} AS {query}")

    def lines(self, query: str) -> Sequence[Line]:
        """Fetch everything."""
        answer = self.say(f"{query} FORMAT JSONCompactEachRow")
        return [tuple(json.loads(line)) for line in answer.splitlines()]

    def say(self, sql: str, body: IO[bytes] | None = None, *, inside: bool = True) -> str:
        """Run one statement, with what it inserts, and give its answer; ``inside`` the database once it is there.

        Raises:
            EngineError: the server refused it, or did not answer.
        """
        told = dict(setting.split(" = ") for setting in SETTINGS) | ({"database": self.database} if inside else {})
        told |= {"query": sql} if body else {}
        request = Request(f"{self.place}/?{urlencode(told)}", data=body or sql.encode(), headers=self.headers)
        try:
            with urlopen(request) as answer:
                text: str = answer.read().decode()
                return text
        except HTTPError as refusal:
            reason = refusal.read().decode(errors="replace").strip().partition("\n")[0]
            raise EngineError(f"ClickHouse at {self.place} refused a query: {reason}") from refusal
        except (OSError, HTTPException) as silence:
            raise EngineError(f"ClickHouse at {self.place} does not answer ({silence}).") from silence


@contextmanager
def opened(engine: str, staged: Staged, folder: Path, tell: Tell) -> Iterator[list[Server]]:  # noqa: ARG001 - as all engines
    """One part: the events, sent to ``clickhouse://user:password@host:8123`` (``?secure=true`` for HTTPS).

    Raises:
        EngineError: the server refused something, or does not answer.
    """
    server = server_of(engine)
    server.say(f"CREATE DATABASE {server.database}", inside=False)
    try:
        server.say(f"CREATE TABLE stored ({columns()}) {KEPT_IN}")
        for number, file in enumerate(staged.files):
            tell(f"Sending events to {server.place}", number, len(staged.files))
            with file.open("rb") as body:
                server.say("INSERT INTO stored SETTINGS input_format_skip_unknown_fields = 1 FORMAT Parquet", body)
        server.say("ALTER TABLE stored DELETE WHERE id IS NULL SETTINGS mutations_sync = 1")
        yield [server]
    finally:
        server.say(f"DROP DATABASE IF EXISTS {server.database}", inside=False)


def server_of(address: str) -> Server:
    """The server at an address.

    Raises:
        EngineError: it is none.
    """
    place = urlsplit(address)
    secure = parse_qs(place.query).get("secure", ["false"])[0] in ("1", "true")
    try:
        port = place.port or (SECURE_PORT if secure else PORT)
    except ValueError:
        port = 0
    if not place.hostname or not port:
        raise EngineError(f"“{address}” is no address. Write it as in clickhouse://user:password@host:8123.")
    host = f"[{place.hostname}]" if ":" in place.hostname else place.hostname
    known = {"X-ClickHouse-User": place.username, "X-ClickHouse-Key": place.password}
    headers = {name: unquote(value) for name, value in known.items() if value}
    database = f"{DATABASE}_{secrets.token_hex(6)}"
    return Server(f"{'https' if secure else 'http'}://{host}:{port}", headers, database)
