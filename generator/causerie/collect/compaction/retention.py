"""Lets go of what is older than the days that events are kept."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from causerie.collect.compaction.publish import publish
from causerie.collect.compaction.rejects import keep_rejects
from causerie.events.folder import read_manifest
from causerie.events.moment import day


def drop_older(folder: Path, keep: timedelta) -> int:
    """Remove the days that ended more than ``keep`` ago, rejects too. Returns how many days went."""
    oldest = (datetime.now(UTC) - keep).date()
    old = [name for name in read_manifest(folder).parquet if day_of(name) < oldest]
    if old:
        publish(folder, add=(), drop=old, consumed=())
    keep_rejects(folder, lambda row: date.fromisoformat(day(row["ts_ms"])) >= oldest)
    return len({day_of(name) for name in old})


def day_of(name: str) -> date:
    """The day in ``parquet/dt=2026-11-22/….parquet``."""
    return date.fromisoformat(Path(name).parent.name.removeprefix("dt="))
