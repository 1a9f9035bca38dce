"""The history that reports are tried on: made once, and stored in the ways that events are."""

import json
from pathlib import Path

import pytest

from tests.report.history import Event, history
from tests.report.recount import Row, rows_of

EVENTS = 200_000
SEED = 20_261_122


@pytest.fixture(scope="session")
def events() -> list[Event]:
    """Two hundred thousand events, some of them twice."""
    return history(EVENTS, SEED)


@pytest.fixture(scope="session")
def rows(events: list[Event]) -> list[Row]:
    """The rows of the history, found on paper."""
    return rows_of(events)


@pytest.fixture(scope="session")
def stored(events: list[Event], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the history as Parquet, which every engine reads as it is."""
    import duckdb

    from causerie.events.columns import COLUMNS

    folder = tmp_path_factory.mktemp("stored")
    lines = write_lines(events, folder / "all.ndjson")
    columns = "{" + ", ".join(f"{name}: '{of}'" for name, of in COLUMNS.items()) + "}"
    with duckdb.connect() as duck:
        duck.execute(
            f"COPY (FROM read_json('{lines}', format = 'newline_delimited', columns = {columns})) "
            f"TO '{folder / 'all.parquet'}' (FORMAT parquet)"
        )
    lines.unlink()
    return folder


def write_lines(events: list[Event], file: Path) -> Path:
    """Write events as NDJSON; gives the file."""
    file.write_text("".join(json.dumps(event) + "\n" for event in events), encoding="utf-8")
    return file
