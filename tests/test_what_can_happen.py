"""What the check proves impossible is impossible, and what may happen is left in peace."""

from itertools import product
from pathlib import Path

import pytest
from jinja2 import nodes

from causerie.check.can_hold import can_hold
from causerie.check.kinds.page_pattern import read_page_pattern
from causerie.check.page_overlap import covers, overlap, texts_meet
from causerie.compile import check_site
from causerie.diagnostics import Position, Span
from causerie.parse.expression import parse_expression
from causerie.parse.tree import Scalar
from tests import reference_expressions
from tests.site_folder import site_folder

NOWHERE = Span("flow.yaml", Position(1, 1), Position(1, 1))


def tree(condition: str) -> nodes.Expr:
    return parse_expression(Scalar(condition, NOWHERE, condition)).tree


@pytest.mark.parametrize(
    "condition",
    [
        "false",
        "company.size > 50 and company.size < 20",
        "company.size > 50 and company.size <= 50",
        'lead.plan == "a" and lead.plan == "b"',
        'lead.plan in ["a", "b"] and lead.plan not in ["a", "b", "c"]',
        "visitor.known and not visitor.known",
        "lead.plan is defined and lead.plan is not defined",
        'lead.plan is empty and lead.plan == "a"',
        'page.path is like("/a*") and not page.path is like("/a*")',
        'device.kind == "mobile"',
    ],
)
def test_a_contradiction_cannot_hold(condition: str) -> None:
    assert not can_hold([tree(condition)], [], {"device.kind": ("phone", "tablet", "desktop")})


@pytest.mark.parametrize(
    "condition",
    [
        "true",
        "company.size > 50 and company.size < 52",
        "company.size > 50 or company.size < 20",
        'lead.plan != "a" and lead.plan != "b"',
        "lead.plan is not defined",
        "not lead.plan",
        'page.path is like("/a*") and page.path == "/b"',
        'lead.a == "1" and lead.b == "2" and lead.c == "3" and lead.a != lead.b',
        " and ".join(f'lead.n{number} != "{number}"' for number in range(12)),
    ],
)
def test_what_may_hold_is_left_in_peace(condition: str) -> None:
    assert can_hold([tree(condition)], [], {})


LEAVES = ["company.size > 5", "company.size == 5", "lead.a", 'lead.a == "x"', 'lead.a in ["x", "y"]', "lead.a is empty"]
VALUES = [reference_expressions.UNKNOWN, 4, 5, 6], [reference_expressions.UNKNOWN, "", "x", "y", "z"]


@pytest.mark.parametrize("left", LEAVES)
@pytest.mark.parametrize("right", LEAVES)
@pytest.mark.parametrize("form", ["{} and {}", "{} and not {}", "not {} and not {}", "not ({} or {})"])
def test_it_agrees_with_trying_all_values_on_paper(left: str, right: str, form: str) -> None:
    condition = tree(form.format(left, right))
    worlds = [{"company.size": size, "lead.a": text} for size, text in product(*VALUES)]
    on_paper = any(reference_expressions.holds(condition, world) for world in worlds)
    assert can_hold([condition], [], {}) is on_paper


@pytest.mark.parametrize(
    ("one", "other", "meet"),
    [("/a", "/a", True), ("/a", "/b", False), ("/a*", "*b", True), ("/a*c", "/ab*", True), ("/a*x", "/b*x", False)],
)
def test_two_patterns_meet_where_one_text_fits_both(one: str, other: str, meet: bool) -> None:
    assert texts_meet(one, other) is texts_meet(other, one) is meet


@pytest.mark.parametrize(
    ("one", "other", "both", "all_of_it"),
    [
        ("/plans/*", "/plans", True, True),
        ("/plans/*", "/plans/small", True, True),
        ("/plans/small", "/plans/*", True, False),
        ("/pricing?plan=pro", "/pricing", True, False),
        ("/pricing", "/pricing?plan=pro", True, True),
        ("/pricing?plan=pro", "/pricing?plan=free", False, False),
        ("https://*.acme.com/*", "https://shop.acme.com/x", True, True),
        ("https://acme.com/*", "https://acme.org/*", False, False),
        ("*", "/anything", True, True),
    ],
)
def test_pages_overlap_and_cover_each_other(one: str, other: str, both: bool, all_of_it: bool) -> None:
    patterns = [read_page_pattern(Scalar(text, NOWHERE, text)) for text in (one, other)]
    assert (overlap(*patterns), covers(*patterns)) == (both, all_of_it)


FIRST = "triggers:\n  - page_load: 5s\n    {}\ncards:\n  - message: Hello!\n"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("pages: /a", "pages: /b"),
        ("when: visitor.known", "when: not visitor.known"),
        ("pages: /plans/*", "pages: /plants/*"),
        ("pages: /plans/*", "pages: {include: [/plans/*, /b], exclude: [/plans/*]}"),
        ("devices: [phone]", "devices: [desktop]"),
    ],
)
def test_flows_that_cannot_meet_may_open_at_the_same_moment(first: str, second: str, tmp_path: Path) -> None:
    files = {"a.yaml": FIRST.format(first), "b.yaml": FIRST.format(second)}
    assert check_site(site_folder(tmp_path, files)).diagnostics == ()


def test_each_flow_that_opens_beside_others_is_told_once(tmp_path: Path) -> None:
    files = {f"{name}.yaml": FIRST.format("pages: /a") for name in "abc"}
    found = check_site(site_folder(tmp_path, files)).diagnostics
    assert [(slip.code, slip.span.file) for slip in found] == [
        ("flows_open_together", "b.yaml"),
        ("flows_open_together", "c.yaml"),
    ]


@pytest.mark.parametrize(
    "second", ["pages: /plans", "pages: [/a, /plans/small]", "pages: /pl*", "pages: https://acme.com"]
)
def test_flows_meet_wherever_their_patterns_do(second: str, tmp_path: Path) -> None:
    files = {"a.yaml": FIRST.format("pages: /plans/*"), "b.yaml": FIRST.format(second)}
    assert [slip.code for slip in check_site(site_folder(tmp_path, files)).diagnostics] == ["flows_open_together"]
