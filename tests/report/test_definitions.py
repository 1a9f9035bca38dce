"""Each definition by itself: a few events, and what they count for. The name of a case is the claim it proves."""

import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from causerie.report.filters import Filters
from tests.report.reporting import Json, told

CASES = Path(__file__).parent / "definitions"
ORDINARY = {"visitor": "v", "session": "s", "conversation": "hello", "kind": "flow", "page": "/", "data": "{}"}


@pytest.mark.parametrize("case", sorted(file.stem for file in CASES.glob("*.yaml")))
def test_definition(case: str, tmp_path: Path) -> None:
    given = yaml.safe_load((CASES / f"{case}.yaml").read_text(encoding="utf-8"))
    lines = (
        json.dumps(ORDINARY | {"id": f"id-{number:02}", "ts_ms": number} | event) + "\n"
        for number, event in enumerate(given["events"])
    )
    file = tmp_path / "events.ndjson"
    file.write_text("".join(lines), encoding="utf-8")
    report = told([file], Filters(**given.get("options", {})))
    assert {path: at(report, path) for path in given["expect"]} == given["expect"]


def at(report: Json, path: str) -> object:
    """What stands at a path: of the totals, of the only conversation, or of the whole report."""
    found: Any = report
    keys = path.split(".")
    if len(keys) == 1 and path != "period":
        return found["totals"][path]
    for key in keys:
        if key == "conversation":
            (found,) = found["conversations"].values()
        else:
            found = found[int(key)] if isinstance(found, list) else found[key]
    return found
