"""A segment: a file that lines are appended to until it is sealed, and that a read-only mode marks as sealed.

A lock on the file lets the collector and a compactor agree: whoever holds it may append, or seal.
"""

import fcntl
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from causerie.collect.durable_files import make_folder, sync_folder

LARGEST = 64 * 1024 * 1024
"""A segment of so many bytes takes no more."""
SEALED = 0o444
BLOCK = 64 * 1024


class Segment:
    """An open segment. Every line that ``append`` returned for is on disk; what is behind ``durable`` bytes is not."""

    __slots__ = ("durable", "handle", "path")

    def __init__(self, path: Path) -> None:
        """Make the file.

        Raises:
            OSError: it exists already, or the disk is full or read-only.
        """
        make_folder(path.parent)
        self.path = path
        self.durable = 0
        self.handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_APPEND, 0o644)
        sync_folder(path.parent)

    @contextmanager
    def held(self) -> Iterator[bool]:
        """Hold the lock; yields whether the segment is open still, or was sealed or removed from outside."""
        fcntl.flock(self.handle, fcntl.LOCK_EX)
        try:
            state = os.fstat(self.handle)
            yield bool(state.st_mode & stat.S_IWUSR and state.st_nlink)
        finally:
            fcntl.flock(self.handle, fcntl.LOCK_UN)

    def append(self, lines: bytes) -> None:
        """Write whole lines and return once they are on disk. The lock must be held.

        Raises:
            OSError: they are not; the segment must be given up then, since a later sync may claim what this one lost.
        """
        left = memoryview(lines)
        while left:
            left = left[os.write(self.handle, left) :]
        os.fdatasync(self.handle)
        self.durable += len(lines)

    def close(self) -> None:
        """Seal it, cut to what is known to be on disk; an empty one goes away.

        Never fails: what a full or broken disk does not let us do, a compactor does later.
        """
        with suppress(OSError), self.held() as is_open:
            if is_open:
                os.ftruncate(self.handle, self.durable)
                os.fchmod(self.handle, SEALED)
                if not self.durable:
                    self.path.unlink()
        os.close(self.handle)


def seal(path: Path) -> None:
    """Seal a segment from outside: between two appends of its collector, or after that one was killed.

    A last line that was cut off goes: it was never acknowledged.
    """
    if not path.stat().st_mode & stat.S_IWUSR:
        return
    with path.open("r+b") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        file.truncate(end_of_last_line(file))
        os.fchmod(file.fileno(), SEALED)


def end_of_last_line(file: BinaryIO) -> int:
    """How many bytes are whole lines."""
    end = file.seek(0, os.SEEK_END)
    while end:
        begin = max(0, end - BLOCK)
        file.seek(begin)
        found = file.read(end - begin).rfind(b"\n")
        if found >= 0:
            return begin + found + 1
        end = begin
    return 0
