"""More events than fit at a time are split by visitor, and the sums of the parts are the whole."""

from pathlib import Path

import pytest

from causerie.report.engines import on_duckdb
from causerie.report.filters import Filters
from tests.report.reporting import json_of


def test_the_parts_add_up_to_the_same_report(stored: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    filters = Filters(known="no", time_zone="Europe/Paris")
    whole = json_of([stored], filters)
    monkeypatch.setattr(on_duckdb, "AT_A_TIME", 30_000)
    assert json_of([stored], filters) == whole
