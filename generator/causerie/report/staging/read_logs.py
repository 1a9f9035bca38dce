"""Access logs become lines of stored events."""

import gzip
import json
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from io import TextIOWrapper
from pathlib import Path
from typing import TextIO

from causerie.events.pixel import row_of_query
from causerie.report.logs.hit import Hit
from causerie.report.sources.find import Found
from causerie.report.staging.staged import Broken


def write_events_of_log(log: Found, into: TextIO) -> Broken:
    """Write the events of a log as NDJSON; what asked for the pixel and was no event is counted."""
    hits_of_lines = import_module(f"causerie.report.logs.{log.form.value}").hits
    broken = 0
    with opened(log.file) as lines:
        for hit in hits_of_lines(lines):
            broken += not written(hit, into)
    return Broken(log.file, broken)


def written(hit: Hit | None, into: TextIO) -> bool:
    """Write the event of a hit; False where there is none in it."""
    if hit is None:
        return False
    try:
        row = row_of_query(hit.query, hit.received_ms, hit.referrer)
    except ValueError:
        return False
    into.write(json.dumps(row, separators=(",", ":")) + "\n")
    return True


@contextmanager
def opened(file: Path) -> Iterator[TextIO]:
    """The lines of a file, unpacked where it is gzip; what is not UTF-8 is replaced."""
    with file.open("rb") as stream:
        packed = stream.read(2) == b"\x1f\x8b"
    with gzip.open(file) if packed else file.open("rb") as raw:
        yield TextIOWrapper(raw, encoding="utf-8", errors="replace", newline="\n")
