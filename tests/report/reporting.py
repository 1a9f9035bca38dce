"""Runs a report as a program would, and reads what it says."""

import json
from collections.abc import Iterable
from pathlib import Path

from causerie.report.filters import Filters
from causerie.report.formats.as_json import as_json
from causerie.report.make_report import make_report

Json = dict[str, object]


def json_of(files: Iterable[Path | str], filters: Filters | None = None, engine: str = "duckdb") -> str:
    """The text of ``report --format json``."""
    report = make_report([str(file) for file in files], filters or Filters(), engine, unheard)
    return as_json(report)


def told(files: Iterable[Path | str], filters: Filters | None = None, engine: str = "duckdb") -> Json:
    """What that text says."""
    found: Json = json.loads(json_of(files, filters, engine))
    return found


def unheard(what: str, done: int, of: int) -> None:
    """Takes no note of progress."""
