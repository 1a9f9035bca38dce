"""The hook for pre-commit does what it says."""

import re
from pathlib import Path
from shlex import split

import yaml

from tests.cli.conftest import Causerie

(HOOK,) = yaml.safe_load((Path(__file__).parents[2] / ".pre-commit-hooks.yaml").read_text("utf-8"))


def test_a_slip_holds_the_commit_back(causerie: Causerie, broken_site: Path) -> None:
    program, *arguments = split(HOOK["entry"])
    ended = causerie(*arguments)
    assert program == "causerie"
    assert ended.code == 1
    assert f"{broken_site.name}/hello.yaml:7:17  unknown_card" in ended.out


def test_a_fine_site_is_let_pass(causerie: Causerie, site: Path) -> None:
    ended = causerie(*split(HOOK["entry"])[1:])
    assert (ended.code, ended.out) == (0, "1 conversation, 2 cards: fine.\n")
    assert site.name == "flows"


def test_it_runs_on_conversations_and_once_for_all_of_them() -> None:
    assert re.search(HOOK["files"], "flows/hello.yaml")
    assert not re.search(HOOK["files"], "README.md")
    assert HOOK["pass_filenames"] is False
