"""The local server on a folder of plain files, with builds that the test makes up."""

import asyncio
import socket
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from threading import Thread

import pytest
import uvicorn

from causerie.dev.app import make_app
from causerie.dev.listen import listen
from causerie.dev.live import Live, Outcome
from causerie.dev.stand_in import StandIn
from causerie.plan.example_element import ExampleElement
from causerie.plan.gallery_plan import GalleryEntry

ACME = StandIn(
    name="Acme <& friends>",
    pages=("/pricing", "/plans/example"),
    entries=(
        GalleryEntry(
            id="hello",
            name="Say hello",
            description=None,
            language="en",
            right_to_left=False,
            surface="popup",
            cards=2,
            openings=("A click opens it.",),
            examples=(ExampleElement("a", (("href", "#talk"),)), ExampleElement("form", (("id", "news"),))),
        ),
    ),
)


@dataclass(frozen=True, slots=True)
class LocalServer:
    """Its address, its files, and a way to say what a build came to."""

    address: str
    port: int
    out: Path
    publish: Callable[[Outcome], None]


@pytest.fixture
def server(tmp_path: Path) -> Iterator[LocalServer]:
    """A server whose first build went well; its folder has a start page and a script, and a secret beside it."""
    out = tmp_path / "dist"
    (out / "hello").mkdir(parents=True)
    (out / "index.html").write_text(
        "<!doctype html><title>Gallery</title><body><h1>Gallery</h1></body>", encoding="utf-8"
    )
    (out / "hello" / "index.html").write_text("<!doctype html><h1>Hello page</h1>", encoding="utf-8")
    (out / "causerie.js").write_text("window.loaded = true", encoding="utf-8")
    (tmp_path / "secret.txt").write_text("secret", encoding="utf-8")
    with listen("127.0.0.1", 0, or_next=False) as listener:
        yield from served(out, listener)


def served(out: Path, listener: socket.socket) -> Iterator[LocalServer]:
    """The server, in a thread of its own until the test is over."""
    live = Live(Outcome(site=ACME))
    loop = asyncio.new_event_loop()
    server = uvicorn.Server(uvicorn.Config(make_app(out, "127.0.0.1", live), log_config=None, lifespan="off"))
    thread = Thread(target=loop.run_until_complete, args=(server.serve(sockets=[listener]),))
    thread.start()

    def publish(outcome: Outcome) -> None:
        loop.call_soon_threadsafe(live.publish, outcome)

    port = listener.getsockname()[1]
    yield LocalServer(f"http://127.0.0.1:{port}", port, out, publish)
    loop.call_soon_threadsafe(live.close)
    server.should_exit = True
    thread.join()
    loop.close()
