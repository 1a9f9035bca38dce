"""Merges the many small files of a day into one."""

from collections import defaultdict
from pathlib import Path

from causerie.collect.compaction.publish import publish
from causerie.collect.compaction.tables import connect, parquet_table
from causerie.collect.compaction.write_days import write_days
from causerie.events.folder import read_manifest

FILES_A_DAY = 8


def merge_days(folder: Path) -> None:
    """Rewrite each day that has more than ``FILES_A_DAY`` files."""
    days: defaultdict[str, list[str]] = defaultdict(list)
    for name in read_manifest(folder).parquet:
        days[name.rpartition("/")[0]].append(name)
    for names in days.values():
        if len(names) > FILES_A_DAY:
            with connect(folder) as connection:
                merged = write_days(connection, folder, parquet_table([folder / name for name in names]), "merged")
                publish(folder, add=merged, drop=names, consumed=())
