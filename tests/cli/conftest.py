"""The program, and small sites to run it on."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from causerie.cli.main import exit_code
from tests.cli.ended import Ended

FLOW = """name: Hello
triggers:
  - click: .hello
cards:
  - question: Hi! What brings you here?
    choices:
      - A bike: {target}
      - Just looking
  - message: We have forty.
    id: bikes
"""

Causerie = Callable[..., Ended]


@pytest.fixture
def causerie(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Causerie:
    """Runs the program in this process, in an empty folder."""
    monkeypatch.chdir(tmp_path)

    def run(*arguments: str) -> Ended:
        monkeypatch.setattr(sys, "argv", ["causerie", *arguments])
        code = exit_code()
        return Ended(code, *capsys.readouterr())

    return run


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A site of one flow without a slip."""
    folder = tmp_path / "flows"
    folder.mkdir()
    (folder / "site.yaml").write_text("name: Acme\n", encoding="utf-8")
    (folder / "hello.yaml").write_text(FLOW.format(target="bikes"), encoding="utf-8")
    return folder


@pytest.fixture
def broken_site(site: Path) -> Path:
    """A site with one slip, in line 7, column 17."""
    (site / "hello.yaml").write_text(FLOW.format(target="bike"), encoding="utf-8")
    return site
