"""``causerie compact``, on one page."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from causerie.collect.compaction.merge import merge_days
from causerie.collect.compaction.publish import remove_unlisted
from causerie.collect.compaction.readmit import readmit
from causerie.collect.compaction.retention import drop_older
from causerie.collect.compaction.take_in import TakenIn, take_in_segments
from causerie.collect.compaction.workplace import workplace


@dataclass(frozen=True, slots=True)
class Compacted:
    """What was done: lines taken in, rows readmitted, days dropped."""

    taken_in: TakenIn
    readmitted: int
    dropped_days: int


def compact(folder: Path, *, keep: timedelta | None, readmit_rejects: bool, waiting: Callable[[], None]) -> Compacted:
    """Seal the segments, write Parquet, and let go of what is older than ``keep``.

    ``waiting`` is called where another process is at work here, which is waited for.

    Raises:
        OSError: the folder is not there or may not be written to, or the disk is full; what was published stays.
        duckdb.IOException: the same, met by DuckDB.
    """
    with workplace(folder, waiting):
        readmitted = readmit(folder) if readmit_rejects else 0
        taken_in = take_in_segments(folder)
        dropped_days = drop_older(folder, keep) if keep else 0
        merge_days(folder)
        remove_unlisted(folder)
    return Compacted(taken_in, readmitted, dropped_days)
