"""The visitors who were erased, as hashes: a late retry cannot bring one back, and the list names nobody."""

import os
from hashlib import sha256
from pathlib import Path

from causerie.collect.durable_files import sync_folder

ERASED = "erased.txt"


def mark_of(visitor: str) -> str:
    """What the list holds of a visitor: SHA-256 of the id, in hex."""
    return sha256(visitor.encode()).hexdigest()


def add_erased(folder: Path, visitor: str) -> None:
    """Put the visitor on the list, on disk. Only one process may do so at a time."""
    path = folder / ERASED
    with path.open("ab+") as file:
        file.seek(0)
        known = file.read()
        torn = known and not known.endswith(b"\n")
        file.write((b"\n" if torn else b"") + mark_of(visitor).encode() + b"\n")
        file.flush()
        os.fsync(file.fileno())
    sync_folder(folder)


def read_erased(folder: Path) -> frozenset[str]:
    """The marks of all who were erased."""
    try:
        return frozenset((folder / ERASED).read_text().split())
    except FileNotFoundError:
        return frozenset()


class Erased:
    """The list as a collector sees it, read again whenever it has grown."""

    __slots__ = ("folder", "marks", "size")

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.marks: frozenset[str] = frozenset()
        self.size = 0

    def refresh(self) -> None:
        """Look whether someone was erased since, which only makes the file longer."""
        try:
            size = (self.folder / ERASED).stat().st_size
        except FileNotFoundError:
            return
        if size != self.size:
            self.marks, self.size = read_erased(self.folder), size

    def __contains__(self, visitor: str) -> bool:
        return bool(self.marks) and mark_of(visitor) in self.marks
