"""Runs the local server until it is interrupted."""

import asyncio
import socket
from collections.abc import Callable, Sequence
from pathlib import Path

import uvicorn

from causerie.dev.app import make_app
from causerie.dev.live import Live, Outcome
from causerie.dev.rebuild import rebuild_on_change
from causerie.dev.watch import watching


async def serve(
    out: Path, listener: socket.socket, host: str, watched: Sequence[Path], first: Outcome, build: Callable[[], Outcome]
) -> None:
    """Serve ``out``, and run ``build`` whenever a file in ``watched`` changes; ``first`` came of the build before.

    Raises:
        KeyboardInterrupt: Ctrl-C was pressed; every connection is closed by then.
    """
    live = Live(first)
    server = uvicorn.Server(uvicorn.Config(make_app(out, host, live), log_config=None, lifespan="off"))
    changes: asyncio.Queue[None] = asyncio.Queue()
    loop = asyncio.get_running_loop()

    def changed() -> None:
        loop.call_soon_threadsafe(changes.put_nowait, None)

    with watching(watched, changed):
        tasks = [
            asyncio.create_task(rebuild_on_change(changes, build, live)),
            asyncio.create_task(close_when_stopping(server, live)),
        ]
        try:
            await server.serve(sockets=[listener])
        finally:
            for task in tasks:
                task.cancel()


async def close_when_stopping(server: uvicorn.Server, live: Live) -> None:
    """End the streams of open pages as soon as the server is asked to stop: it waits for them."""
    while not server.should_exit:
        await asyncio.sleep(0.1)
    live.close()
