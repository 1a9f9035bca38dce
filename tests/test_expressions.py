"""Expressions and tokens: what the language has, where a slip stands, and what may be unknown."""

from pathlib import Path

import pytest

from causerie.compile import check_site
from tests.site_folder import site_folder

SITE = """\
name: Acme
endpoint: https://events.acme.com/v1/events
attributes:
  lead.first_name: {type: text}
  lead.email: {type: email, personal: true}
  lead.vip: {type: boolean}
  lead.since: {type: date}
  lead.tags: {type: list}
  company.size: {type: number}
"""


def codes(folder: Path, flow: str) -> list[str]:
    site = site_folder(folder, {"site.yaml": SITE, "flow.yaml": flow})
    return [slip.code for slip in check_site(site).diagnostics]


def place(folder: Path, flow: str) -> tuple[str, int, int]:
    site = site_folder(folder, {"site.yaml": SITE, "flow.yaml": flow})
    (slip,) = check_site(site).diagnostics
    return slip.code, *slip.span.start


@pytest.mark.parametrize(
    "condition",
    [
        "visitor.known",
        "not visitor.known and page.path == '/'",
        'lead.email is defined or lead.first_name in ["Ada", "Grace"]',
        "company.size >= 50 and company.size + 1 < 100 * 2 - 3 / 4",
        "50 <= company.size <= 100",
        'page.path is like("/plans*") and page.path is not matching("^/a")',
        'page.query.plan == "pro" or utm.source == "mail" or utm.campaign is defined',
        'device.kind == "phone" and visitor.language is starting_with("fr")',
        'lead.tags | length > 2 and "a" in lead.tags',
        'lead.first_name | lower | trim == "ada"',
        '(lead.first_name | default("x")) ~ "y" == "xy"',
        'lead.vip == true and lead.since > "2026-01-01"',
        '("a" if visitor.known else "b") == "a"',
        "company.size | round(1) == 2.5 and lead.email is empty",
        "true",
    ],
)
def test_the_language_has(condition: str, tmp_path: Path) -> None:
    quoted = condition.replace("'", "''")
    assert codes(tmp_path, f"cards:\n  - message: Hello\n    when: '{quoted}'\n") == []


@pytest.mark.parametrize(
    ("condition", "code", "column"),
    [
        ("visitor.nown", "unknown_name", 11),
        ("visitor.known and page.pth", "unknown_name", 29),
        ("lead.frist_name == 'x'", "unknown_attribute", 11),
        ("visitor.known and answers.x == 'a'", "unknown_answer", 29),
        ("company.size > 'a'", "unlike_types", 26),
        ("lead.first_name == 3", "unlike_types", 30),
        ("page.path * 2", "text_in_arithmetic", 11),
        ("visitor.known = true", "single_equals_sign", 25),
        ("visitor.known == ", "unfinished_expression", 11),
        ("visitor.known and (page.path", "unfinished_expression", 11),
        ("visitor.known && visitor.known", "foreign_operator", 25),
        ("visitor.known || visitor.known", "foreign_operator", 25),
        ("page.path == “/”", "curly_quotes_in_expression", 24),
        ("page.path | shout", "unknown_filter", 23),
        ("page.path is blue", "unknown_test", 24),
        ("page.path.upper()", "foreign_expression", 26),
        ("page.path[0] == 'a'", "foreign_expression", 20),
        ("page.path ** 2", "foreign_expression", 11),
        ("{'a': 1}", "foreign_expression", 12),
        ("none", "foreign_expression", 11),
        ("score > 5", "unknown_name", 11),
        ("lead", "unknown_attribute", 11),
        ("page.query", "unknown_name", 11),
        ("not", "unfinished_expression", 11),
        ("visitor.known if page.path", "if_without_else", 11),
    ],
)
def test_a_slip_stands_where_it_is(condition: str, code: str, column: int, tmp_path: Path) -> None:
    flow = f"cards:\n  - message: Hello\n    when: {condition}\n"
    if condition.startswith("{"):
        flow = f"cards:\n  - message: Hello\n    when: |\n      {condition}\n"
        assert place(tmp_path, flow)[:2] == (code, 4)
    else:
        assert place(tmp_path, flow) == (code, 3, column)


@pytest.mark.parametrize(
    "flow",
    [
        "cards:\n  - message: Hello {{ lead.first_name }}\n    when: lead.first_name is defined",
        "cards:\n  - message: Hello {{ lead.first_name }}\n    when: lead.first_name == 'Ada' and visitor.known",
        "cards:\n  - message: Hello {{ lead.first_name }}\n    when: lead.first_name",
        "cards:\n  - message: \"{{ lead.first_name | default('you') | upper }}\"",
        "cards:\n  - message: You are on {{ page.path }} in {{ visitor.language }}",
        "cards:\n  - message: Hello {{ lead.first_name if lead.first_name is defined else 'you' }}",
        "cards:\n  - capture: Name?\n    save: lead.first_name\n  - message: Hello {{ lead.first_name }}",
        "cards: [{capture: Name?, save: lead.first_name, skip_if_known: true}, {message: 'Hi {{ lead.first_name }}'}]",
        "cards:\n  - capture: Name?\n    id: your-name\n  - message: Hello {{ answers.your_name }}",
        "cards:\n  - question: Which?\n    id: which\n    choices: [A, B]\n  - message: You took {{ answers.which }}",
        "cards:\n  - set: {lead.first_name: Ada}\n  - message: Hello {{ lead.first_name }}",
        "cards:\n  - set: {lead.first_name: '{{ lead.email }}'}\n  - message: Bye",
        "cards:\n  - branch: [{when: lead.first_name is defined, then: known}]\n  - message: Bye\n    then: end\n"
        "  - message: Hello {{ lead.first_name }}\n    id: known",
    ],
)
def test_a_token_that_is_known_on_every_path_needs_no_default(flow: str, tmp_path: Path) -> None:
    assert codes(tmp_path, flow) == []


@pytest.mark.parametrize(
    "flow",
    [
        "cards:\n  - message: Hello {{ lead.first_name }}",
        "cards:\n  - message: Hello {{ lead.first_name | upper }}",
        "cards:\n  - message: You came for {{ page.query.plan }}",
        "cards:\n  - message: Hello {{ 'dear ' ~ lead.first_name }}",
        "cards:\n  - message: Hello {{ lead.first_name }}\n    when: lead.first_name is defined or visitor.known",
        "cards: [{capture: Name?, save: lead.first_name, optional: true}, {message: 'Hi {{ lead.first_name }}'}]",
        "cards: [{capture: Name?, save: lead.first_name, when: visitor.known}, {message: 'Hi {{ lead.first_name }}'}]",
        "cards: [{capture: Name?, id: n, save: lead.first_name, skip_if_known: true}, {message: '{{ answers.n }}'}]",
        "cards:\n  - question: Which?\n    choices:\n      - A: bye\n      - label: B\n"
        "        cards: [{capture: Name?, save: lead.first_name}]\n  - message: Hello {{ lead.first_name }}\n"
        "    id: bye",
        "cards:\n  - set: {lead.first_name: '{{ lead.email }}'}\n  - message: Hello {{ lead.first_name }}",
        "cards:\n  - redirect: https://acme.com/{{ lead.first_name }}",
        "cards:\n  - question: Which?\n    choices: ['{{ lead.first_name }}', B]",
    ],
)
def test_a_token_that_some_path_leaves_unknown_needs_a_default(flow: str, tmp_path: Path) -> None:
    assert codes(tmp_path, flow) == ["token_without_default"]


@pytest.mark.parametrize(
    "guard", ["audience: answers.a == 'x'", "triggers:\n  - {page_load: 1s, when: answers.a == 'x'}"]
)
def test_an_answer_is_not_known_before_the_conversation(guard: str, tmp_path: Path) -> None:
    assert codes(tmp_path, f"{guard}\ncards:\n  - question: A?\n    id: a\n    choices: [x, y]") == [
        "answer_before_start"
    ]


def test_a_very_deep_expression_is_told_and_never_overflows(tmp_path: Path) -> None:
    for condition in ("(" * 300 + "1" + ")" * 300, "not " * 240 + "true", " + ".join(["1"] * 200), "-" * 900 + "1"):
        assert codes(tmp_path, f"cards:\n  - message: Hello\n    when: {condition}\n") == ["long_expression"]


@pytest.mark.parametrize("pattern", ["(", "[a", "a**", "(?P<x>a)", "(?i)a", "\\\\", "a++", "(?>a)", "\\Z"])
def test_a_pattern_that_browsers_do_not_know_is_told(pattern: str, tmp_path: Path) -> None:
    escaped = pattern.replace("\\", "\\\\")
    flow = f"cards:\n  - message: Hello\n    when: page.path is matching('{escaped}')\n"
    assert codes(tmp_path, flow) == (["unreadable_pattern"] if pattern != "\\\\" else [])


@pytest.mark.parametrize("value", ["1e999", "9" * 30, "'\\ud800'", "'\\x00'"])
def test_a_value_that_no_script_can_hold_is_told(value: str, tmp_path: Path) -> None:
    assert codes(tmp_path, f"cards:\n  - message: Hello\n    when: page.path == {value}\n") == ["foreign_expression"]
