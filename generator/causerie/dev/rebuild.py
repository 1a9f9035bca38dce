"""Builds again when files were saved."""

import asyncio
from collections.abc import Callable

from causerie.dev.live import Live, Outcome

QUIET = 0.06  # seconds without a change before a build starts: an editor saves in several steps


async def rebuild_on_change(changes: asyncio.Queue[None], build: Callable[[], Outcome], live: Live) -> None:
    """For each burst of ``changes``, run ``build`` in a thread and publish what came of it; until cancelled."""
    while True:
        await changes.get()
        await quiet(changes)
        live.publish(await asyncio.to_thread(build))


async def quiet(changes: asyncio.Queue[None]) -> None:
    """Return when no change has come for a moment."""
    while True:
        try:
            await asyncio.wait_for(changes.get(), QUIET)
        except TimeoutError:
            return
