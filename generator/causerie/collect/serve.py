"""Runs a collector until it is asked to stop."""

import asyncio
import gc
import signal
import socket
from collections.abc import Callable

import uvicorn
from starlette.applications import Starlette

from causerie.collect.connection import Connection
from causerie.collect.read_head import HEAD_BYTES

IDLE_SECONDS = 5
DRAIN_SECONDS = 25


class Announced(uvicorn.Server):
    """A server that says when it accepts requests."""

    def __init__(self, config: uvicorn.Config, ready: Callable[[], None]) -> None:
        super().__init__(config)
        self.ready = ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start, then say so."""
        await super().startup(sockets)
        self.ready()


def serve(app: Starlette, listener: socket.socket, ready: Callable[[], None], trusted_proxy: str | None) -> None:
    """Answer requests until SIGTERM, then finish those that were begun and return.

    ``trusted_proxy`` is the address whose `X-Forwarded-For` is believed.

    Raises:
        KeyboardInterrupt: Ctrl-C was pressed; everything is finished and sealed by then.
    """
    # Requests leave no cycles behind, and what is there now stays: looking for garbage costs a tenth of the time.
    gc.freeze()
    gc.set_threshold(20_000, 20, 20)
    # uvicorn raises the signal once more when it is done: by then there is nothing left to stop.
    signal.signal(signal.SIGTERM, lambda *_: None)
    config = uvicorn.Config(
        app,
        http=Connection,
        ws="none",
        lifespan="on",
        log_config=None,
        log_level="critical",
        access_log=False,
        server_header=False,
        h11_max_incomplete_event_size=HEAD_BYTES,
        timeout_keep_alive=IDLE_SECONDS,
        timeout_graceful_shutdown=DRAIN_SECONDS,
        proxy_headers=trusted_proxy is not None,
        forwarded_allow_ips=trusted_proxy,
    )
    asyncio.run(Announced(config, ready).serve([listener]))
