"""Runs the local server until it is interrupted."""

import asyncio
import socket
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import uvicorn

from causerie.dev.app import make_app
from causerie.dev.live import Live, Outcome
from causerie.dev.rebuild import rebuild_on_change
from causerie.dev.watch import watching


@dataclass(frozen=True, slots=True)
class WatchedSite:
    """``build`` writes the folder ``out``; a change in one of the ``watched`` folders asks for another build."""

    out: Path
    watched: Sequence[Path]
    build: Callable[[], Outcome]


async def serve(site: WatchedSite, host: str, listener: socket.socket, ready: Callable[[], None]) -> None:
    """Build and serve the site, and build it again on every change; ``ready`` is called when requests are answered.

    Returns, with every connection closed, when the process is interrupted.
    """
    live = Live(site.build())
    server = uvicorn.Server(uvicorn.Config(make_app(site.out, host, live), log_config=None, lifespan="off"))
    changes: asyncio.Queue[None] = asyncio.Queue()
    loop = asyncio.get_running_loop()

    def changed() -> None:
        loop.call_soon_threadsafe(changes.put_nowait, None)

    with watching(site.watched, changed):
        tasks = [
            asyncio.create_task(rebuild_on_change(changes, site.build, live)),
            asyncio.create_task(accompany(server, live, ready)),
        ]
        try:
            await server.serve(sockets=[listener])
        finally:
            for task in tasks:
                task.cancel()


async def accompany(server: uvicorn.Server, live: Live, ready: Callable[[], None]) -> None:
    """Tell when the server has started; when it is asked to stop, end the streams of open pages, for which it waits."""
    while not server.started:
        await asyncio.sleep(0.01)
    ready()
    while not server.should_exit:
        await asyncio.sleep(0.1)
    live.close()
