"""The page about reports knows every option and every engine."""

from pathlib import Path

import click
import pytest

from causerie.cli.commands.report import command
from causerie.report.engines.choose import MODULES

PAGE = (Path(__file__).parents[2] / "docs" / "reports.md").read_text(encoding="utf-8")
OPTIONS = [option for each in command.params if isinstance(each, click.Option) for option in each.opts]


@pytest.mark.parametrize("word", [*OPTIONS, *MODULES])
def test_the_page_has_the_word(word: str) -> None:
    assert f"`{word}`" in PAGE or f"`{word} " in PAGE or f"`{word}:" in PAGE
