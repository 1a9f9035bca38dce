"""The warning at a negation whose value may be unknown, and at no other."""

from pathlib import Path

import pytest

from causerie.cli.formats.finding import put_into_words
from causerie.compile import check_site
from tests.site_folder import site_folder

SITE = """\
name: Acme
attributes:
  lead.country: {type: text}
  lead.vip: {type: boolean}
  lead.tags: {type: list}
  company.size: {type: number}
"""


def rewritten(condition: str, folder: Path) -> list[str | None]:
    """The condition as each warning rewrites it."""
    flow = f"audience: {condition}\ncards:\n  - message: Hello\n"
    checked = check_site(site_folder(folder, {"site.yaml": SITE, "flow.yaml": flow}))
    found = put_into_words("site", checked.diagnostics, checked.source.lines)
    assert {slip.code for slip in found} <= {"negation_of_unknown"}
    return [slip.rewritten and slip.rewritten.removeprefix("audience: ") for slip in found]


@pytest.mark.parametrize(
    ("condition", "cure"),
    [
        ("lead.country != 'BE'", "(lead.country or \"\") != 'BE'"),
        ("true and 'BE' != lead.country", "true and 'BE' != (lead.country or \"\")"),
        ("company.size != 5", "(company.size or 0) != 5"),
        ("lead.country not in ['BE']", "(lead.country or \"\") not in ['BE']"),
        ("true and 'a' not in lead.tags", "true and 'a' not in (lead.tags or [])"),
        ("not lead.vip", "not lead.vip|default(false)"),
        ("not (lead.country == 'BE' or visitor.known)", "not ((lead.country or \"\") == 'BE' or visitor.known)"),
        ("lead.country is not like('B*')", "(lead.country or \"\") is not like('B*')"),
        ("lead.country | lower != 'be'", "(lead.country or \"\") | lower != 'be'"),
        ("lead.country == 'BE' and company.size + 1 != 5", "lead.country == 'BE' and (company.size or 0) + 1 != 5"),
        ("lead.country != 'BE' and lead.country != 'FR'", "(lead.country or \"\") != 'BE' and lead.country != 'FR'"),
        ("visitor.known or not not lead.country != 'BE'", "visitor.known or not not (lead.country or \"\") != 'BE'"),
    ],
)
def test_a_negation_of_what_may_be_unknown_is_rewritten(condition: str, cure: str, tmp_path: Path) -> None:
    assert rewritten(condition, tmp_path) == [cure]


@pytest.mark.parametrize(
    "condition",
    [
        "not visitor.known",
        "page.path != '/'",
        "lead.country == 'BE'",
        "not (lead.country != 'BE')",
        "lead.country is not defined",
        "lead.country is not empty",
        "lead.country is defined and lead.country != 'BE'",
        "lead.country != 'BE' and lead.country is defined",
        "lead.country is not defined or lead.country != 'BE'",
        "company.size > 5 and company.size != 7",
        "not (lead.country is defined and lead.country == 'BE')",
        "lead.country | default('BE') != 'BE'",
        "(lead.country or 'BE') not in ['BE']",
    ],
)
def test_a_negation_that_holds_where_it_should_brings_no_advice(condition: str, tmp_path: Path) -> None:
    assert rewritten(condition, tmp_path) == []


@pytest.mark.parametrize("cards", ["- question: Where?\n    save: lead.country\n    choices: [BE, FR]\n"])
def test_what_every_path_has_filled_is_known(cards: str, tmp_path: Path) -> None:
    flow = f"cards:\n  {cards}  - message: Hello\n    when: lead.country != 'BE' and answers.question_1 != 'BE'\n"
    checked = check_site(site_folder(tmp_path, {"site.yaml": SITE, "flow.yaml": flow}))
    assert checked.diagnostics == ()
