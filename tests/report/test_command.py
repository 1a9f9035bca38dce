"""``causerie report`` as a marketer meets it."""

import csv
import json
import os
import pty
import subprocess
import sys
from pathlib import Path

import duckdb
import pytest

from tests.report.running import report_by_command, run_report
from tests.report.stored_event import line


@pytest.fixture
def events(tmp_path: Path) -> Path:
    """Two rows, one of them with an address."""
    file = tmp_path / "events.ndjson"
    file.write_text(line(1) + line(2) + line(2, id="later", type="acquired"))
    return file


def test_the_table_is_plain_where_nobody_sees_colours(events: Path) -> None:
    said = report_by_command(events)
    assert "\x1b" not in said
    assert said.splitlines()[0] == "Conversations, 4 November 2026"
    assert "hello                 2   50.0 %" in said


def test_json_goes_to_a_file_where_one_is_named(events: Path, tmp_path: Path) -> None:
    out = tmp_path / "report.json"
    assert report_by_command(events, "--format", "json", "--out", out) == ""
    assert json.loads(out.read_text())["totals"]["acquired"] == 1


def test_csv_and_parquet_hold_the_same_lines(events: Path, tmp_path: Path) -> None:
    out = tmp_path / "report.parquet"
    report_by_command(events, "--format", "parquet", "--out", out)
    stored = duckdb.execute(f"SELECT * FROM '{out}'").fetchall()
    said = list(csv.reader(report_by_command(events, "--format", "csv").splitlines()))[1:]
    assert [["" if cell is None else str(cell) for cell in cells] for cells in stored] == said
    assert said[0][:8] == ["total", "", "", "", "2", "1", "0", "1"]


def test_a_cell_that_a_spreadsheet_would_run_is_kept_from_it(events: Path) -> None:
    events.write_text(line(1, trigger="=HYPERLINK(1)"))
    assert "trigger,,'=HYPERLINK(1)," in report_by_command(events, "--format", "csv")


def test_what_would_steer_a_terminal_is_shown_as_a_sign(events: Path) -> None:
    events.write_text(line(1, page="/\x1b[2J[bold]\u202e"))
    said = report_by_command(events)
    assert "/\N{REPLACEMENT CHARACTER}[2J[bold]\N{REPLACEMENT CHARACTER}" in said


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["nowhere.ndjson"], "There is no file “nowhere.ndjson”"),
        ([".", "--from", "2026-11-31"], "2026-11-31"),
        ([".", "--from", "2026-11-30", "--to", "2026-11-01"], "The last day is before the first one."),
        ([".", "--time-zone", "Europe/Pariss"], "Did you mean “Europe/Paris”?"),
        ([".", "--time-zone", "../../etc/passwd"], "There is no time zone"),
        ([".", "--known", "perhaps"], "perhaps"),
        ([".", "--engine", "oracle"], "There is no engine “oracle”."),
        ([], "EVENTS"),
    ],
)
def test_wrong_usage_is_told_and_ends_with_two(arguments: list[str], words: str, events: Path) -> None:
    done = run_report(*(str(events.parent) if argument == "." else argument for argument in arguments))
    assert (done.returncode, done.stdout) == (2, "")
    assert words in done.stderr
    assert "Traceback" not in done.stderr


def test_a_damaged_parquet_file_is_named_and_ends_with_one(tmp_path: Path) -> None:
    file = tmp_path / "cut.parquet"
    file.write_bytes(b"PAR1 and then nothing")
    done = run_report(file)
    assert done.returncode == 1
    assert f"“{file}” is no whole Parquet file" in done.stderr


def test_a_file_that_may_not_be_written_keeps_what_was_there(events: Path, tmp_path: Path) -> None:
    done = run_report(events, "--out", tmp_path / "nowhere" / "report.txt")
    assert done.returncode == 2
    assert "could not use" in done.stderr


def test_a_library_that_is_missing_is_told_with_its_extra(events: Path) -> None:
    hide = "import sys; sys.modules['sqlglot'] = None; from causerie.cli.main import run; run()"
    command = [sys.executable, "-c", hide, "report", str(events)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "pip install 'causerie[report]'" in done.stderr


def test_on_a_terminal_there_are_colours_and_a_bar(events: Path) -> None:
    reader, terminal = pty.openpty()
    command = [sys.executable, "-m", "causerie", "report", str(events)]
    clean = {name: value for name, value in os.environ.items() if name != "NO_COLOR"} | {"TERM": "xterm"}
    with subprocess.Popen(command, stdout=terminal, stderr=terminal, env=clean) as process:
        os.close(terminal)
        said = b""
        while process.poll() is None or not said.endswith(b"\n"):
            try:
                said += os.read(reader, 65_536)
            except OSError:
                break
    os.close(reader)
    assert process.returncode == 0
    assert b"\x1b[1mConversations" in said
    assert b"Adding up" in said


def test_nothing_is_left_in_the_scratch_folder(events: Path, tmp_path: Path) -> None:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    report_by_command(events, "--scratch", scratch)
    assert list(scratch.iterdir()) == []
