"""Group commit."""

import asyncio
import errno
import os
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from causerie.collect import journal as journal_module
from causerie.collect.erased import Erased, add_erased
from causerie.collect.journal import Commit, Journal, Line, NotStoredError
from causerie.collect.segment import seal

VISITOR = "0b7f3c52-6a54-4f0e-9d52-0d0e3f6f5a01"


def line(text: str, visitor: str = VISITOR) -> Line:
    return Line(visitor, f"{text}\n".encode())


def run(folder: Path, work: Callable[[Journal], Awaitable[None]]) -> list[Commit]:
    """Let ``work`` use a journal below ``folder``. Gives its commits."""
    commits: list[Commit] = []

    async def write() -> None:
        journal = Journal(folder / "segments" / "one", Erased(folder), commits.append)
        async with asyncio.TaskGroup() as group:
            group.create_task(journal.write())
            await work(journal)
            journal.finish()

    # a thread of its own: while a browser is open, Playwright's loop runs in this one
    with ThreadPoolExecutor(1) as thread:
        thread.submit(lambda: asyncio.run(write())).result()
    return commits


def written(folder: Path) -> list[str]:
    return [path.read_text() for path in sorted((folder / "segments" / "one").glob("*"))]


def test_lines_that_wait_together_share_a_sync(tmp_path: Path) -> None:
    async def work(journal: Journal) -> None:
        await asyncio.gather(*(journal.append([line(str(number))]) for number in range(100)))

    assert [commit.lines for commit in run(tmp_path, work)] == [100]
    assert written(tmp_path) == ["".join(f"{number}\n" for number in range(100))]


def test_what_still_waits_at_the_end_is_written(tmp_path: Path) -> None:
    waiting: list[asyncio.Task[None]] = []

    async def work(journal: Journal) -> None:
        waiting.append(asyncio.create_task(journal.append([line("last")])))
        await asyncio.sleep(0)

    run(tmp_path, work)
    assert written(tmp_path) == ["last\n"]


def test_after_a_failed_sync_nothing_is_acknowledged_and_a_new_segment_begins(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal_module, "FAILED_SECONDS", 0.2)
    sync = os.fdatasync

    def fdatasync(_: int) -> None:
        monkeypatch.setattr(os, "fdatasync", sync)
        raise OSError(errno.EIO, "lost")

    async def work(journal: Journal) -> None:
        await journal.append([line("first")])
        monkeypatch.setattr(os, "fdatasync", fdatasync)
        with pytest.raises(NotStoredError):
            await journal.append([line("lost")])
        assert journal.failed()
        await asyncio.sleep(0.25)
        assert not journal.failed()
        await journal.append([line("second")])

    run(tmp_path, work)
    assert written(tmp_path) == ["first\n", "second\n"]


def test_a_full_disk_leaves_no_half_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write = os.write

    def full(handle: int, lines: memoryview) -> int:
        monkeypatch.setattr(os, "write", write)
        write(handle, lines[:3])
        raise OSError(errno.ENOSPC, "full")

    async def work(journal: Journal) -> None:
        await journal.append([line("first")])
        monkeypatch.setattr(os, "write", full)
        with pytest.raises(NotStoredError):
            await journal.append([line("too much")])

    run(tmp_path, work)
    assert written(tmp_path) == ["first\n"]


def test_a_segment_that_a_compactor_sealed_is_followed_by_another(tmp_path: Path) -> None:
    async def work(journal: Journal) -> None:
        await journal.append([line("first")])
        assert journal.segment
        seal(journal.segment.path)
        await journal.append([line("second")])

    run(tmp_path, work)
    assert written(tmp_path) == ["first\n", "second\n"]


def test_a_visitor_who_was_erased_meanwhile_is_not_written(tmp_path: Path) -> None:
    async def work(journal: Journal) -> None:
        await journal.append([line("before")])
        add_erased(tmp_path, VISITOR)
        await journal.append([line("after"), line("another", "7c1d2f88-0f0a-4e0b-8d5e-4b3c2a1f0e02")])

    run(tmp_path, work)
    assert written(tmp_path) == ["before\nanother\n"]


def test_a_request_that_was_given_up_does_not_stop_the_others(tmp_path: Path) -> None:
    async def work(journal: Journal) -> None:
        gone = asyncio.create_task(journal.append([line("gone")]))
        stays = asyncio.create_task(journal.append([line("stays")]))
        await asyncio.sleep(0)
        gone.cancel()
        await stays

    run(tmp_path, work)
    assert written(tmp_path) == ["gone\nstays\n"]
