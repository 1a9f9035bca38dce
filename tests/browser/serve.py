"""Small web servers for tests: one hands out a build as a CDN does, one is the site that uses it.

Both stand on the loopback interface, the first as ``localhost`` and the second as ``127.0.0.1``, which makes two
origins of them.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from mimetypes import guess_type
from pathlib import Path
from threading import Thread
from urllib.parse import urlsplit


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server says to a request."""

    body: bytes
    headers: Mapping[str, str] = field(default_factory=dict)
    status: int = 200


@dataclass(frozen=True, slots=True)
class Server:
    """A server that runs: its address without a slash at the end, and the paths that it was asked for, in order."""

    address: str
    requests: list[str]


@contextmanager
def serve(host: str, answer: Callable[[str], Answer]) -> Iterator[Server]:
    """Serve what ``answer`` gives for a path (without its query) until the block is left."""
    requests: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            path = urlsplit(self.path).path
            requests.append(path)
            given = answer(path)
            self.send_response(given.status)
            for name, value in {"Content-Length": str(len(given.body)), **given.headers}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(given.body)

        def log_message(self, *what: object) -> None:
            """Tests are quiet."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
        yield Server(f"http://{host}:{server.server_port}", requests)
        server.shutdown()


def files_of(folder: Path) -> Callable[[str], Answer]:
    """The answers of a CDN that holds ``folder``, open to every origin; 404 for what is not there."""
    headers = {"Access-Control-Allow-Origin": "*", "Cross-Origin-Resource-Policy": "cross-origin"}

    def answer(path: str) -> Answer:
        file = folder / path.lstrip("/")
        file = file / "index.html" if file.is_dir() else file
        if not file.is_file():
            return Answer(b"Not here.", headers, 404)
        kind = "text/javascript" if file.suffix == ".mjs" else guess_type(file.name)[0] or "application/octet-stream"
        return Answer(file.read_bytes(), {**headers, "Content-Type": f"{kind}; charset=utf-8"})

    return answer
