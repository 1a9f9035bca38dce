"""A small site with one of everything, built and served, with an endpoint of its own."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from shutil import copytree
from threading import Thread

from causerie.compile import build_site
from tests.browser.serve import Server, files_of, serve

SITE = Path(__file__).parent / "page_site"


@dataclass(frozen=True, slots=True)
class Posted:
    """What a form sent: the path it went to, and its body as it came."""

    path: str
    body: str


@contextmanager
def built_pages(folder: Path, *, endpoint: str | None = None, single_file: bool = False) -> Iterator[Server]:
    """Build the site in ``folder``, with this endpoint, and serve it until the block is left."""
    site = copytree(SITE, folder / "flows")
    if endpoint:
        with (site / "site.yaml").open("a", encoding="utf-8") as file:
            file.write(f"endpoint: {endpoint}\n")
    built = build_site(site, folder / "dist", single_file=single_file)
    assert built.model, built.diagnostics
    with serve("localhost", files_of(folder / "dist")) as server:
        yield server


@contextmanager
def form_door(page_of_thanks: list[str]) -> Iterator[tuple[str, list[Posted]]]:
    """An endpoint that takes forms and sends back to the page of thanks: its address, and what came, in order."""
    posted: list[Posted] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"])).decode()
            posted.append(Posted(self.path, body))
            self.send_response(303)
            self.send_header("Location", page_of_thanks[0])
            self.end_headers()

        def log_message(self, *what: object) -> None:
            """Tests are quiet."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/v1/events", posted
        server.shutdown()
