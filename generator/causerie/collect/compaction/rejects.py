"""What was kept apart: read, and rewritten without some of it."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

from causerie.collect.durable_files import replace_file
from causerie.collect.segment import SEALED, is_sealed, seal
from causerie.events.columns import Row
from causerie.events.folder import REJECTS, has_lines


class Reject(Row):
    """A row that is not counted, with the reason."""

    reason: str


def read_rejects(folder: Path) -> Iterator[Reject]:
    """All rows that were kept apart; one may be there twice."""
    for path in reject_files(folder):
        for line in path.read_bytes().splitlines():
            row = read_row(line)
            if row:
                yield row


def keep_rejects(folder: Path, keep: Callable[[Reject], bool]) -> None:
    """Keep these rows only, and no line that cannot be read."""
    for path in reject_files(folder):
        seal(path)
    for path in reject_files(folder):
        if not is_sealed(path):
            continue
        lines = path.read_bytes().splitlines(keepends=True)
        kept = [line for line in lines if (row := read_row(line)) and keep(row)]
        if not kept:
            path.unlink()
        elif len(kept) < len(lines):
            replace_file(path, b"".join(kept))
            path.chmod(SEALED)


def reject_files(folder: Path) -> list[Path]:
    """The files, oldest first for each collector."""
    return [path for path in sorted((folder / REJECTS).glob("*/[!.]*.ndjson")) if has_lines(path)]


def read_row(line: bytes) -> Reject | None:
    """A line as a row; None where it was cut off."""
    try:
        row: Reject = json.loads(line)
    except ValueError:
        return None
    return row
