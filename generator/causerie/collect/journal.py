"""Group commit: all lines that arrive while one sync runs go to disk together with the next."""

import asyncio
import math
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from itertools import count
from pathlib import Path
from typing import NamedTuple

from causerie.collect.erased import Erased
from causerie.collect.segment import LARGEST, Segment

GATHER_SECONDS = 0.003
"""Where several requests wait already, so long is waited for more: fewer syncs carry the same lines."""


FAILED_SECONDS = 10
"""So long a failure counts: then the next lines may try the disk again."""


class Line(NamedTuple):
    """One stored event as NDJSON, with its line end, and the visitor it speaks of."""

    visitor: str
    text: bytes


class Commit(NamedTuple):
    """What one sync carried: how many lines, and how long it took."""

    lines: int
    seconds: float


class NotStoredError(Exception):
    """The lines are not on disk, and must not be acknowledged."""


class Journal:
    """Appends lines to one segment after the other. ``write`` runs as a task while the collector does."""

    def __init__(self, folder: Path, erased: Erased, committed: Callable[[Commit], None]) -> None:
        """``folder`` is this collector's own, below ``segments`` or ``rejects``; ``committed`` is told of each sync."""
        self.folder = folder
        self.erased = erased
        self.committed = committed
        self.failed_at = -math.inf
        self.finishing = False
        self.segment: Segment | None = None
        self.numbers = count(1)
        self.waiting: list[tuple[list[Line], asyncio.Future[None]]] = []
        self.arrived = asyncio.Event()

    async def append(self, lines: list[Line]) -> None:
        """Return once the lines are on disk.

        Raises:
            NotStoredError: the disk is full, or broken.
        """
        done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.waiting.append((lines, done))
        self.arrived.set()
        await done

    async def write(self) -> None:
        """Commit what waits, group after group, until ``finish``; then commit the rest and seal."""
        with ThreadPoolExecutor(1, thread_name_prefix="journal") as thread:
            while self.waiting or not self.finishing:
                await self.arrived.wait()
                if len(self.waiting) > 1:
                    await asyncio.sleep(GATHER_SECONDS)
                self.arrived.clear()
                await self.commit_waiting(thread)
            self.give_up()

    def failed(self) -> bool:
        """Whether the disk refused lines within the last ``FAILED_SECONDS``."""
        return time.monotonic() - self.failed_at < FAILED_SECONDS

    def finish(self) -> None:
        """Let ``write`` return once all that waits is on disk."""
        self.finishing = True
        self.arrived.set()

    async def commit_waiting(self, thread: ThreadPoolExecutor) -> None:
        """Commit one group, and tell all who wait for it."""
        group, self.waiting = self.waiting, []
        problem = None
        try:
            await self.commit(thread, [line for lines, _ in group for line in lines])
        except Exception as failure:  # noqa: BLE001 - whatever it is, nobody may wait for ever
            problem = NotStoredError(str(failure))
            self.failed_at = time.monotonic()
        for _, done in group:
            if done.done():  # its request was given up
                continue
            if problem:
                done.set_exception(problem)
            else:
                done.set_result(None)

    async def commit(self, thread: ThreadPoolExecutor, lines: list[Line]) -> None:
        """Have the lines on disk, in the current segment or in a new one.

        Raises:
            OSError: they are not; the segment they went to was cut and will not be used again.
        """
        if not lines:
            return
        started = time.perf_counter()
        if self.segment and self.segment.durable >= LARGEST:
            self.give_up()
        try:
            while not await self.appended(thread, self.segment or await self.begin(thread), lines):
                self.give_up()
        except OSError:
            self.give_up()
            raise
        self.committed(Commit(len(lines), time.perf_counter() - started))

    async def appended(self, thread: ThreadPoolExecutor, segment: Segment, lines: list[Line]) -> bool:
        """Append to this segment; False where it takes no more.

        Only what may wait for the disk or for another process goes to the thread: each change of thread costs more
        than the calls themselves.
        """
        loop = asyncio.get_running_loop()
        if not segment.held_at_once():
            await loop.run_in_executor(thread, segment.hold)
        try:
            if not segment.is_open():
                return False
            # Behind the lock, since an erasure writes its list before it seals.
            self.erased.refresh()
            segment.write(b"".join(line.text for line in lines if line.visitor not in self.erased))
            await loop.run_in_executor(thread, segment.sync)
        finally:
            segment.release()
        return True

    async def begin(self, thread: ThreadPoolExecutor) -> Segment:
        """Open a new segment; names rise with time."""
        path = self.folder / f"{time.time_ns() // 1_000_000:015d}-{next(self.numbers):06d}.ndjson"
        self.segment = await asyncio.get_running_loop().run_in_executor(thread, Segment, path)
        return self.segment

    def give_up(self) -> None:
        """Seal the current segment, if there is one."""
        if self.segment:
            self.segment.close()
        self.segment = None
