"""Expressions of the language mean the same in JavaScript as on paper: a reference in Python walks the same tree."""

import json
from collections.abc import Mapping

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jinja2 import Environment, nodes
from py_mini_racer import MiniRacer

from causerie.plan.expression_to_javascript import condition, value
from tests.reference_expressions import UNKNOWN, holds, value_of

LISTED = frozenset({"lead.tags"})
TEXTS = ("lead.first_name", "lead.country", "answers.topic", "page.path")
NUMBERS = ("company.size", "lead.score")
FLAGS = ("visitor.known", "lead.vip")
LISTS = ("lead.tags",)
ASKING = ("defined", "empty", "not defined", "not empty")
PATTERNS = ("U*", "*", "a", "*S", "u*d")


@pytest.fixture(scope="module")
def v8() -> MiniRacer:
    return MiniRacer()


def parse(source: str) -> nodes.Expr:
    output = Environment().parse("{{ " + source + " }}").body[0]
    assert isinstance(output, nodes.Output)
    return output.nodes[0]


def run(v8: MiniRacer, function: str, values: Mapping[str, object]) -> object:
    known = json.dumps(dict(values))
    return json.loads(
        str(v8.eval(f"(v=>{{let r=({function})(v);return JSON.stringify(r===void 0?null:r)}})(n=>({known})[n])"))
    )


def in_javascript(v8: MiniRacer, source: str, values: Mapping[str, object]) -> bool:
    return bool(run(v8, f"v=>!!({condition(parse(source), LISTED).text})", values))


@pytest.mark.parametrize(
    ("source", "code"),
    [
        ("not visitor.known", 'v=>!v("visitor.known")'),
        ('page.query["from"] != "quote"', 'v=>v("page.query.from")!=null&&v("page.query.from")!=="quote"'),
        ('lead.country in ["US", "CA"]', 'v=>["US","CA"].includes(v("lead.country"))'),
        ("company.size >= 50", 'v=>v("company.size")>=50'),
        ("not company.size >= 50", 'v=>v("company.size")<50'),
        ('page.path is like("/pricing*")', r'v=>/^\/pricing/.test(v("page.path"))'),
        ("answers.newsletter is defined", 'v=>v("answers.newsletter")!=null'),
        ("answers.newsletter is not defined", 'v=>v("answers.newsletter")==null'),
        ("lead.a and (lead.b or lead.c)", 'v=>v("lead.a")&&(v("lead.b")||v("lead.c"))'),
    ],
)
def test_conditions_become_the_shortest_function(source: str, code: str) -> None:
    assert f"v=>{condition(parse(source), LISTED).text}" == code


@pytest.mark.parametrize(
    ("source", "code"),
    [
        ('lead.first_name or "there"', 'v=>v("lead.first_name")||"there"'),
        ("(lead.score or 0) + 50", 'v=>(v("lead.score")||0)+50'),
        ("lead.score | default(0)", 'v=>v("lead.score")??0'),
        ("company.size * 2", 'v=>v("company.size")!=null&&isFinite(v("company.size")*2)?v("company.size")*2:void 0'),
        ('"</script>\u2028"', r'v=>"\x3c/script>\u2028"'),
    ],
)
def test_tokens_become_the_shortest_function(source: str, code: str) -> None:
    assert f"v=>{value(parse(source), LISTED).text}" == code


@pytest.mark.parametrize(
    "source",
    [
        'lead.country == "US"',
        'not lead.country == "US"',
        'lead.country != "US"',
        "not (company.size > 5 and lead.vip)",
        "lead.country == lead.first_name",
        "lead.country != lead.first_name",
        "1 < company.size < 9",
        'not lead.country in ["US"]',
        'lead.country not in ["US"]',
        "lead.first_name in page.path",
        'not lead.country is like("U*")',
        "not (lead.country | length)",
    ],
)
def test_an_unknown_value_makes_no_comparison_true_nor_its_opposite(v8: MiniRacer, source: str) -> None:
    assert not in_javascript(v8, source, {"page.path": "/undefined"})


@pytest.mark.parametrize(
    ("source", "expected"),
    [("round", 3), ("round(0)", 3), ("round(1)", 2.6), ("round(lead.score)", 2.57), ("round(lead.a)", None)],
)
def test_rounding_takes_digits_written_out_or_not(v8: MiniRacer, source: str, expected: float | None) -> None:
    code = f"v=>{value(parse(f'company.size | {source}'), LISTED).text}"
    assert run(v8, code, {"company.size": 2.567, "lead.score": 2, "lead.a": "x"}) == expected


def test_a_known_side_decides_where_it_can(v8: MiniRacer) -> None:
    assert in_javascript(v8, 'lead.country == "US" or not lead.vip', {"lead.vip": False})
    assert in_javascript(v8, 'not (lead.country == "US" and lead.vip)', {"lead.vip": False})
    assert not in_javascript(v8, 'not (lead.country == "US" or lead.vip)', {"lead.vip": False})


def test_like_crosses_lines_and_knows_no_other_sign_than_the_star(v8: MiniRacer) -> None:
    assert in_javascript(v8, 'lead.first_name is like("a*c")', {"lead.first_name": "a\nb/c"})
    assert not in_javascript(v8, 'lead.first_name is like("a.c")', {"lead.first_name": "abc"})


def texts() -> st.SearchStrategy[str]:
    return st.sampled_from(["", "a", "US", "ab US", "undefined", "/pricing", "Ünï 😀", "</script>", "a'\"\\\n\u2028"])


def numbers() -> st.SearchStrategy[int | float]:
    return st.one_of(st.integers(-5, 5), st.sampled_from([0.5, 2.5, 1e3]))


def quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def text_sources(depth: int) -> st.SearchStrategy[str]:
    leaves = st.one_of(st.sampled_from(TEXTS), texts().map(quoted))
    if depth == 0:
        return leaves
    deeper = text_sources(depth - 1)
    return st.one_of(
        leaves,
        st.tuples(deeper, st.sampled_from(["lower", "upper", "trim"])).map(lambda t: f"({t[0]} | {t[1]})"),
        st.tuples(deeper, deeper).map(lambda t: f"({t[0]} ~ {t[1]})"),
        st.tuples(deeper, deeper).map(lambda t: f"({t[0]} or {t[1]})"),
        st.tuples(deeper, deeper).map(lambda t: f"({t[0]} | default({t[1]}))"),
        st.tuples(deeper, condition_sources(depth - 1), deeper).map(lambda t: f"({t[0]} if {t[1]} else {t[2]})"),
        st.tuples(deeper, condition_sources(depth - 1)).map(lambda t: f"({t[0]} if {t[1]})"),
    )


def number_sources(depth: int) -> st.SearchStrategy[str]:
    leaves = st.one_of(st.sampled_from(NUMBERS), numbers().map(str))
    if depth == 0:
        return leaves
    deeper = number_sources(depth - 1)
    return st.one_of(
        leaves,
        st.tuples(deeper, st.sampled_from("+-*/"), deeper).map(lambda t: f"({t[0]} {t[1]} {t[2]})"),
        deeper.map(lambda source: f"(-{source})"),
        deeper.map(lambda source: f"({source} | round)"),
        st.tuples(deeper, deeper).map(lambda t: f"({t[0]} or {t[1]})"),
        st.sampled_from(LISTS).map(lambda name: f"({name} | length)"),
    )


def condition_sources(depth: int) -> st.SearchStrategy[str]:
    leaves = st.sampled_from([*FLAGS, *TEXTS, *NUMBERS, *LISTS, "true", "false"])
    if depth == 0:
        return leaves
    deeper, text, number = condition_sources(depth - 1), text_sources(depth - 1), number_sources(depth - 1)
    order = st.sampled_from(["==", "!=", "<", "<=", ">", ">="])
    inclusion = st.sampled_from(["in", "not in"])
    test = st.sampled_from(["like", "starting_with", "ending_with"])
    return st.one_of(
        leaves,
        st.tuples(deeper, st.sampled_from(["and", "or"]), deeper).map(lambda t: f"({t[0]} {t[1]} {t[2]})"),
        deeper.map(lambda source: f"(not {source})"),
        st.tuples(text, order, text).map(lambda t: f"({t[0]} {t[1]} {t[2]})"),
        st.tuples(number, order, number).map(lambda t: f"({t[0]} {t[1]} {t[2]})"),
        st.tuples(number, order, number, order, number).map(lambda t: f"({' '.join(t)})"),
        st.tuples(text, inclusion, text, text).map(lambda t: f"({t[0]} {t[1]} [{t[2]}, {t[3]}])"),
        st.tuples(text, inclusion, st.one_of(st.sampled_from(LISTS), text)).map(lambda t: f"({' '.join(t)})"),
        st.tuples(text, st.sampled_from(ASKING)).map(lambda t: f"({t[0]} is {t[1]})"),
        st.tuples(text, test, st.sampled_from(PATTERNS)).map(lambda t: f'({t[0]} is {t[1]}("{t[2]}"))'),
    )


visitors = st.fixed_dictionaries(
    {"page.path": texts(), "visitor.known": st.booleans()},
    optional={
        **{name: texts() for name in TEXTS if name != "page.path"},
        **{name: numbers() for name in NUMBERS},
        "lead.vip": st.booleans(),
        "lead.tags": st.lists(texts(), max_size=2),
    },
)


@settings(max_examples=400, deadline=None)
@given(source=condition_sources(3), values=visitors)
def test_a_condition_holds_in_javascript_exactly_where_the_reference_says(
    v8: MiniRacer, source: str, values: dict[str, object]
) -> None:
    assert in_javascript(v8, source, values) is holds(parse(source), values)


@settings(max_examples=400, deadline=None)
@given(source=st.one_of(text_sources(3), number_sources(3)), values=visitors)
def test_a_token_shows_in_javascript_what_the_reference_says(
    v8: MiniRacer, source: str, values: dict[str, object]
) -> None:
    expected = value_of(parse(source), values)
    assert run(v8, f"v=>{value(parse(source), LISTED).text}", values) == (None if expected is UNKNOWN else expected)
