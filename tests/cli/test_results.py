"""What a check and a build print, in each format, and the exit codes."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import FLOW, Causerie
from tests.cli.ended import Ended

HINT = "Did you mean “bikes” (line 10)?"


@pytest.mark.usefixtures("site")
def test_a_site_without_a_slip_is_fine(causerie: Causerie) -> None:
    assert causerie("check") == Ended(0, "1 conversation, 2 cards: fine.\n", "")


@pytest.mark.usefixtures("broken_site")
def test_an_error_is_shown_at_its_line_with_the_near_name(causerie: Causerie) -> None:
    ended = causerie("check")
    assert ended.code == 1
    assert ended.out == (
        "flows/hello.yaml:7:17  unknown_card\n"
        "\n"
        "7 │       - A bike: bike\n"
        "  │                 ^^^^\n"
        "There is no card called “bike” in this conversation.\n"
        f"{HINT}\n"
        "More: causerie explain unknown_card\n"
        "\n"
        "1 error in 2 files\n"
    )


@pytest.mark.usefixtures("broken_site")
def test_json_has_the_shape_that_programs_rely_on(causerie: Causerie) -> None:
    ended = causerie("check", "./flows/", "--format", "json")
    result = json.loads(ended.out)
    seconds = result.pop("seconds")
    assert (ended.code, ended.err) == (1, "")
    assert isinstance(seconds, float)
    assert result == {
        "ok": False,
        "diagnostics": [
            {
                "code": "unknown_card",
                "severity": "error",
                "file": "./flows/hello.yaml",
                "line": 7,
                "column": 17,
                "end_line": 7,
                "end_column": 21,
                "message": "There is no card called “bike” in this conversation.",
                "hint": HINT,
                "rewritten": None,
                "transcript": [],
                "docs": "causerie explain unknown_card",
            }
        ],
        "site": {"conversations": 1, "cards": 2},
    }


@pytest.mark.usefixtures("broken_site")
def test_github_annotates_the_line(causerie: Causerie) -> None:
    assert causerie("check", "--format", "github").out.splitlines() == [
        "::error file=flows/hello.yaml,line=7,endLine=7,col=17,endColumn=21,title=unknown_card::"
        f"There is no card called “bike” in this conversation.%0A{HINT}",
        "1 error in 2 files",
    ]


def test_a_warning_fails_only_with_strict(causerie: Causerie, site: Path) -> None:
    text = FLOW.format(target="bikes").replace("- Just looking", "- Just looking: bikes")
    text = text.replace("  - message: We", "  - message: Nobody gets here.\n  - message: We")
    (site / "hello.yaml").write_text(text, encoding="utf-8")
    lenient, strict = causerie("check"), causerie("check", "--strict")
    assert (lenient.code, strict.code) == (0, 1)
    assert lenient.out == strict.out
    assert "hello.yaml:9:5  card_nobody_reaches (warning)\n" in lenient.out
    assert lenient.out.endswith("\n1 warning in 2 files\n")
    assert json.loads(causerie("check", "--strict", "--format", "json").out)["ok"] is True


def test_strict_writes_nothing_when_there_is_a_warning(causerie: Causerie, site: Path, tmp_path: Path) -> None:
    text = FLOW.format(target="bikes").replace("- Just looking", "- Just looking: bikes")
    text = text.replace("  - message: We", "  - message: Nobody gets here.\n  - message: We")
    (site / "hello.yaml").write_text(text, encoding="utf-8")
    assert causerie("build", "--strict").code == 1
    assert not (tmp_path / "dist").exists()


@pytest.mark.usefixtures("site")
def test_a_build_writes_the_loader(causerie: Causerie, tmp_path: Path) -> None:
    assert causerie("build", "--out", "public").code == 0
    assert (tmp_path / "public" / "causerie.js").is_file()


def test_a_failed_build_leaves_the_last_good_one(causerie: Causerie, site: Path, tmp_path: Path) -> None:
    assert causerie("build").code == 0
    before = {path: path.read_bytes() for path in (tmp_path / "dist").rglob("*") if path.is_file()}
    (site / "hello.yaml").write_text(FLOW.format(target="bike"), encoding="utf-8")
    assert causerie("build").code == 1
    assert {path: path.read_bytes() for path in (tmp_path / "dist").rglob("*") if path.is_file()} == before
