"""Lines that are no events are counted and told, and cost no other line."""

from pathlib import Path

import pytest

from tests.report.reporting import told
from tests.report.running import run_report
from tests.report.stored_event import line

BROKEN = {
    "cut off": b'{"id":"x","ts_ms":17938',
    "not json": b"hello",
    "an array": b"[1,2]",
    "a number": b"7",
    "zeros of a torn page": b"\0" * 4096,
    "not utf-8": b'{"id":"\xff\xfe"}',
    "two in one line": (line(8).strip() * 2).encode(),
    "no visitor": line(9, visitor=None).encode().strip(),
    "an empty id": line(9, id="").encode().strip(),
    "a time in words": line(9, ts_ms="yesterday").encode().strip(),
    "deep": b"[" * 100_000 + b"]" * 100_000,
    "very long": b'{"id":"' + b"x" * 20_000_000 + b'"}',
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_line_is_counted_and_costs_no_other(name: str, tmp_path: Path) -> None:
    file = tmp_path / "events.ndjson"
    file.write_bytes(line(1).encode() + BROKEN[name] + b"\n\n" + line(2).encode())
    report = told([file])
    assert (report["broken_lines"], at(report)) == (1, 2)


def test_a_last_line_without_its_end_counts_when_it_is_whole(tmp_path: Path) -> None:
    file = tmp_path / "events.ndjson"
    file.write_text(line(1) + line(2).strip())
    report = told([file])
    assert (report["broken_lines"], at(report)) == (0, 2)


def test_the_command_tells_which_file_has_broken_lines(tmp_path: Path) -> None:
    (tmp_path / "good.ndjson").write_text(line(1))
    (tmp_path / "torn.ndjson").write_text(line(2) + "{\n{\n")
    done = run_report(tmp_path, "--format", "csv")
    assert done.returncode == 0
    assert f"2 lines are no events in “{tmp_path / 'torn.ndjson'}”" in done.stderr
    assert "good.ndjson" not in done.stderr


@pytest.mark.parametrize("value", ["7", "true", '{"a":1}', '"A\\u0000B"', '"\\u2028"'])
def test_odd_values_cost_no_line(value: str, tmp_path: Path) -> None:
    file = tmp_path / "events.ndjson"
    file.write_text(line(1).replace('"value": null', f'"value": {value}'))
    report = told([file])
    assert (report["broken_lines"], at(report)) == (0, 1)


def at(report: dict[str, object]) -> object:
    totals = report["totals"]
    assert isinstance(totals, dict)
    return totals["triggered"]
