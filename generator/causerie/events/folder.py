"""The folder that collectors write and reports read: what stands where, and how to read it while others write.

segments/<collector>/<name>.ndjson    appended; read-only once it is sealed
rejects/<collector>/<name>.ndjson     the same columns and `reason`; never counted
parquet/dt=2026-11-22/<name>.parquet  only what the manifest lists
manifest.json                         replaced by rename: the Parquet files, and the segments that are now in them
schemas/<hash>.json                   every version of the site that the collectors were given
erased.txt                            a SHA-256 a line: the visitors who never come back
compact.lock, readers.lock            one compactor; readers keep files from being removed
"""

import fcntl
import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

MANIFEST = "manifest.json"
SEGMENTS = "segments"
REJECTS = "rejects"
PARQUET = "parquet"
READERS_LOCK = "readers.lock"


@dataclass(frozen=True, slots=True)
class Manifest:
    """What is published, as paths within the folder. ``consumed``: segments whose events are in ``parquet``."""

    parquet: tuple[str, ...] = ()
    consumed: tuple[str, ...] = ()
    generation: int = 0


@dataclass(frozen=True, slots=True)
class Stored:
    """The files that hold every acknowledged event; an id may be in more than one of them, and counts once.

    The last line of a segment may be cut off: it was never acknowledged.
    """

    parquet: tuple[Path, ...]
    segments: tuple[Path, ...]


def read_manifest(folder: Path) -> Manifest:
    """What is published; an empty manifest where nothing has been compacted yet."""
    try:
        written = json.loads((folder / MANIFEST).read_bytes())
    except FileNotFoundError:
        return Manifest()
    return Manifest(tuple(written["parquet"]), tuple(written["consumed"]), written["generation"])


def is_event_folder(folder: Path) -> bool:
    """Whether a collector writes to this folder, or did."""
    return (folder / SEGMENTS).is_dir() or (folder / MANIFEST).is_file()


@contextmanager
def reading(folder: Path) -> Iterator[Stored]:
    """The files, which stay while the block runs; collectors go on writing, and a compactor removes nothing meanwhile.

    Only an erasure does not wait: it may remove a file that is being read (an OSError then: read anew). Where the
    folder may not be written to, nothing is held.
    """
    try:
        lock = (folder / READERS_LOCK).open("ab")
    except OSError:
        yield stored(folder)
        return
    with lock:
        fcntl.flock(lock, fcntl.LOCK_SH)
        yield stored(folder)


def stored(folder: Path) -> Stored:
    """The files as they are now. Between two looks at the manifest nothing was published, so no event is missed."""
    before = read_manifest(folder)
    while True:
        segments = sorted((folder / SEGMENTS).glob("*/*.ndjson"))
        after = read_manifest(folder)
        if after == before:
            consumed = set(after.consumed)
            waiting = (path for path in segments if str(path.relative_to(folder)) not in consumed and has_lines(path))
            return Stored(tuple(folder / name for name in after.parquet), tuple(waiting))
        before = after


def has_lines(segment: Path) -> bool:
    """Whether something stands in it; a segment whose first lines could not be written may go at any time."""
    try:
        return segment.stat().st_size > 0
    except FileNotFoundError:
        return False
