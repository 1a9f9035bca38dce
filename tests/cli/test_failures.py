"""What is nobody's slip is told in a sentence, never as a traceback."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Causerie
from tests.cli.ended import Ended


def failing(problem: Exception) -> Callable[..., None]:
    """A stage that fails."""

    def fail(*_: object, **__: object) -> None:
        raise problem

    return fail


@pytest.mark.usefixtures("site")
def test_an_internal_failure_is_one_sentence_and_a_report(causerie: Causerie, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("causerie.compile.check_site", failing(ZeroDivisionError("surprise")))
    ended = causerie("check")
    report = Path(ended.err.partition("report in ")[2].partition(" to the makers")[0])
    assert (ended.code, ended.out) == (2, "")
    assert "Traceback" not in ended.err
    assert "ZeroDivisionError: surprise" in report.read_text(encoding="utf-8")
    report.unlink()
    monkeypatch.setenv("CAUSERIE_DEBUG", "1")
    assert "Traceback" in causerie("check").err


@pytest.mark.usefixtures("site")
def test_a_full_disk_is_told_as_such(causerie: Causerie, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        "causerie.compile.build_site", failing(OSError(28, "No space left on device", "dist/causerie.js"))
    )
    words = "The disk is full: “dist/causerie.js” could not be written. Make room, then run the command again.\n"
    assert causerie("build") == Ended(2, "", words)


@pytest.mark.usefixtures("site")
def test_a_folder_that_may_not_be_written_is_told_as_such(causerie: Causerie, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        "causerie.compile.build_site", failing(PermissionError(13, "Permission denied", "dist/causerie.js"))
    )
    ended = causerie("build")
    assert ended.code == 2
    assert ended.err.startswith("Causerie may not use “dist/causerie.js” (Permission denied).")
