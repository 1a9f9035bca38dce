"""Being the one who compacts: the lock, and a clean folder to begin with."""

import fcntl
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from causerie.collect.compaction.publish import remove_unlisted

LOCK = "compact.lock"
SPILL = "spill"
"""Where DuckDB puts what does not fit into memory; emptied, since it holds visitors in plain."""


@contextmanager
def workplace(folder: Path, waiting: Callable[[], None]) -> Iterator[None]:
    """Wait until no other process compacts or erases here, and clean up after one that was killed.

    ``waiting`` is called once where there is one.

    Raises:
        OSError: the folder is not there, or may not be written to.
    """
    with (folder / LOCK).open("ab") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            waiting()
            fcntl.flock(lock, fcntl.LOCK_EX)
        shutil.rmtree(folder / SPILL, ignore_errors=True)
        remove_unlisted(folder)
        try:
            yield
        finally:
            shutil.rmtree(folder / SPILL, ignore_errors=True)
