"""An endpoint that keeps what comes, and answers as a test says."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

CORS = {"Access-Control-Allow-Origin": "*", "Access-Control-Expose-Headers": "Retry-After"}


@dataclass(frozen=True, slots=True)
class Door:
    """``answers`` are the statuses to give first, each once; then all is taken with 202.

    ``asked`` are methods and content types in order, ``taken`` the events that were answered with 202.
    """

    address: str
    answers: list[int] = field(default_factory=list)
    asked: list[tuple[str, str]] = field(default_factory=list)
    taken: list[dict[str, Any]] = field(default_factory=list)

    def ids(self) -> set[str]:
        """The events, each once."""
        return {event["id"] for event in self.taken}


@contextmanager
def open_door() -> Iterator[Door]:
    """Run it on a free port of this machine until the block is left."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            door.asked.append(("POST", self.headers["Content-Type"]))
            status = door.answers.pop(0) if door.answers else 202
            if status == 202:
                door.taken.extend(json.loads(body))
            self.send_response(status)
            for name, value in (CORS | {"Content-Length": "0", "Retry-After": "1"}).items():
                self.send_header(name, value)
            self.end_headers()

        def do_OPTIONS(self) -> None:
            door.asked.append(("OPTIONS", ""))
            self.send_error(405)

        def log_message(self, *what: object) -> None:
            """Tests are quiet."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        door = Door(f"http://127.0.0.1:{server.server_port}/v1/events")
        Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
        yield door
        server.shutdown()
