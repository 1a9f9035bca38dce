"""A segment: a file that lines are appended to until it is sealed, and that a read-only mode marks as sealed.

A lock on the file lets the collector and a compactor agree: whoever holds it may append, or seal.
"""

import fcntl
import os
import stat
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from causerie.collect.durable_files import make_folder, sync_folder

LARGEST = 64 * 1024 * 1024
"""A segment of so many bytes takes no more."""
SEALED = 0o444
BLOCK = 64 * 1024


class Segment:
    """An open segment. The first ``durable`` bytes of it are on disk; what was written behind them may not be."""

    __slots__ = ("durable", "handle", "path", "written")

    def __init__(self, path: Path) -> None:
        """Make the file.

        Raises:
            OSError: it exists already, or the disk is full or read-only.
        """
        make_folder(path.parent)
        self.path = path
        self.durable = self.written = 0
        self.handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_APPEND, 0o644)
        sync_folder(path.parent)

    def hold(self) -> None:
        """Take the lock, and wait where a compactor has it."""
        fcntl.flock(self.handle, fcntl.LOCK_EX)

    def held_at_once(self) -> bool:
        """Take the lock where nobody has it; false where somebody does."""
        try:
            fcntl.flock(self.handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def release(self) -> None:
        """Give the lock back."""
        fcntl.flock(self.handle, fcntl.LOCK_UN)

    def is_open(self) -> bool:
        """Whether it takes lines still, or was sealed or removed from outside. Sure only while the lock is held."""
        state = os.fstat(self.handle)
        return bool(state.st_mode & stat.S_IWUSR and state.st_nlink)

    def write(self, lines: bytes) -> None:
        """Write whole lines, which are on disk after ``sync``. The lock must be held.

        Raises:
            OSError: they are not all written; the segment must be given up.
        """
        left = memoryview(lines)
        while left:
            left = left[os.write(self.handle, left) :]
        self.written += len(lines)

    def sync(self) -> None:
        """Return once all that was written is on disk.

        Raises:
            OSError: it is not; the segment must be given up, since a later sync may claim what this one lost.
        """
        os.fdatasync(self.handle)
        self.durable = self.written

    def close(self) -> None:
        """Seal it, cut to what is known to be on disk; an empty one goes away.

        Never fails: what a full or broken disk does not let us do, a compactor does later.
        """
        with suppress(OSError):
            self.hold()
            if self.is_open():
                os.ftruncate(self.handle, self.durable)
                os.fchmod(self.handle, SEALED)
                if not self.durable:
                    self.path.unlink()
        os.close(self.handle)  # which gives the lock back


def seal(path: Path) -> None:
    """Seal a segment from outside: between two appends of its collector, or after that one was killed.

    A last line that was cut off goes: it was never acknowledged. So does a segment without a line.
    """
    with suppress(FileNotFoundError):
        if is_sealed(path):
            return
        with path.open("r+b") as file:
            fcntl.flock(file, fcntl.LOCK_EX)
            if file.truncate(end_of_last_line(file)):
                os.fchmod(file.fileno(), SEALED)
            else:
                path.unlink()


def is_sealed(path: Path) -> bool:
    """Whether nobody will append to it."""
    return not path.stat().st_mode & stat.S_IWUSR


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
