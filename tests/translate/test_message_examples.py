"""The examples on the pages of messages about translations say just what the pages say."""

import re
from pathlib import Path

import pytest

from causerie.compile import check_site
from causerie.messages import codes, explain
from tests.site_folder import site_folder

SITE = """
    name: Acme
    languages: [en, fr]
    attributes:
      lead.first_name: {type: text}
"""
CODES = [code for code in codes() if "```po " in explain(code)]


def slips(code: str, heading: str, folder: Path) -> list[str]:
    """The codes of what is found in an example: its flow, and its translations."""
    flow = re.search(r"## Where flow.yaml says\n\n```yaml\n((?:.*\n)*?)```", explain(code))
    example = re.search(rf"## {heading}\n\n```po (.*)\n((?:.*\n)*?)```", explain(code))
    assert flow
    assert example
    site_folder(folder, {"site.yaml": SITE, "flow.yaml": flow[1]})
    file = folder / example[1]
    file.parent.mkdir()
    file.write_text(example[2], encoding="utf-8")
    return [slip.code for slip in check_site(folder).diagnostics]


@pytest.mark.parametrize("code", CODES)
def test_the_bad_example_raises_just_its_code(code: str, tmp_path: Path) -> None:
    assert slips(code, "Instead of", tmp_path) == [code]


@pytest.mark.parametrize("code", CODES)
def test_the_good_example_has_no_slip(code: str, tmp_path: Path) -> None:
    assert slips(code, "Write", tmp_path) == []


def test_there_are_such_pages() -> None:
    assert len(CODES) >= 6
