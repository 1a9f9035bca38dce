"""Lets in what was kept apart, once a version of the site knows its conversation and card."""

import json
import time
from pathlib import Path

from causerie.collect.compaction.rejects import Reject, keep_rejects, read_rejects
from causerie.collect.known_cards import KnownCards
from causerie.collect.segment import Segment
from causerie.events.columns import COLUMNS
from causerie.events.folder import SEGMENTS

NAME = "readmitted"


def readmit(folder: Path) -> int:
    """Write what is known now to a segment, then take it from the rejects. Returns how many rows.

    A process that is killed in between leaves them in both: their ids count once.
    """
    known = KnownCards(folder)

    def still_unknown(row: Reject) -> bool:
        return known.reason_against(row["conversation"], row["card"]) is not None

    rows = [row for row in read_rejects(folder) if not still_unknown(row)]
    if rows:
        segment = Segment(folder / SEGMENTS / NAME / f"{time.time_ns():020d}.ndjson")
        try:
            segment.hold()
            segment.write(b"".join(line_without_reason(row) for row in rows))
            segment.sync()
        finally:
            segment.close()
        keep_rejects(folder, still_unknown)
    return len(rows)


def line_without_reason(row: Reject) -> bytes:
    """The row as it would have been stored."""
    columns = {name: value for name, value in row.items() if name in COLUMNS}
    return json.dumps(columns, separators=(",", ":")).encode() + b"\n"
