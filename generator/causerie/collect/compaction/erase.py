"""``causerie erase``: a visitor goes, everywhere, and cannot come back."""

from collections.abc import Callable
from pathlib import Path

from causerie.collect.compaction.publish import publish, remove_unlisted
from causerie.collect.compaction.rejects import keep_rejects
from causerie.collect.compaction.tables import connect, parquet_table, text
from causerie.collect.compaction.take_in import take_in_segments
from causerie.collect.compaction.workplace import workplace
from causerie.collect.compaction.write_days import write_days
from causerie.collect.erased import add_erased
from causerie.events.folder import read_manifest


def erase(folder: Path, visitor: str, *, waiting: Callable[[], None]) -> int:
    """Erase a visitor (a UUID in small letters). Returns how many Parquet files held the visitor.

    The list comes first: from then on no collector writes a line of the visitor to a segment that it opens. Then all
    segments are sealed and taken in, without the visitor; then the files that hold the visitor are written anew.

    Raises:
        OSError, duckdb.IOException: as ``compact``. The visitor is on the list then; asking again goes on.
    """
    with workplace(folder, waiting):
        add_erased(folder, visitor)
        take_in_segments(folder)
        rewritten = rewrite_parquet(folder, visitor)
        keep_rejects(folder, lambda row: row["visitor"] != visitor)
        remove_unlisted(folder, though_read=True)
    return rewritten


def rewrite_parquet(folder: Path, visitor: str) -> int:
    """Publish the files that hold the visitor anew, without. Returns how many there were."""
    names = read_manifest(folder).parquet
    added: list[Path] = []
    dropped: list[str] = []
    with connect(folder) as connection:
        for number, name in enumerate(names):
            file = parquet_table([folder / name])
            if connection.execute(f"SELECT 1 FROM {file} WHERE visitor = {text(visitor)} LIMIT 1").fetchall():
                others = f"(SELECT * FROM {file} WHERE visitor <> {text(visitor)})"
                added += write_days(connection, folder, others, f"erased-{number}")
                dropped.append(name)
    if dropped:
        publish(folder, add=added, drop=dropped, consumed=())
    return len(dropped)
