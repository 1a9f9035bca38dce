"""A pattern that passes is read by browsers, and means the same to them as to Python."""

import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from py_mini_racer import MiniRacer

from causerie.parse.pattern import is_pattern
from causerie.plan.regular_expression import regular_expression


@pytest.fixture(scope="module")
def v8() -> MiniRacer:
    return MiniRacer()


@pytest.mark.parametrize(
    "pattern",
    ["", "^/a", "a|b", "(a|b)+?", "[a-z0-9_.-]{2,5}", r"\d{4}\.\w", r"[^\]/]*", "é😀", r"a(?!b)", r"\bfoo\b", "[)(]"],
)
def test_common_patterns_pass(pattern: str) -> None:
    assert is_pattern(pattern)


@pytest.mark.parametrize(
    "pattern",
    [
        *(
            "a++",
            "*a",
            "(?P<x>a)",
            "(?i)a",
            r"a\Z",
            r"(a)\1",
            "(a",
            "a)",
            "[z-a]",
            "[]a]",
            "a{,3}",
            "a{3,1}",
            "a{",
            "^*",
        ),
        *(r"\x41", r"\u0041", "(?<=a)b", "a**", "\\"),
    ],
)
def test_what_not_every_language_reads_is_refused(pattern: str) -> None:
    assert not is_pattern(pattern)


@given(
    pattern=st.text(st.sampled_from(list(r"ab/.^$*+?{}()[]|\-dw,1:=! ")), max_size=12).filter(is_pattern),
    text=st.text(st.sampled_from(list("ab/.-1 ")), max_size=8),
)
def test_browsers_find_what_python_finds(v8: MiniRacer, pattern: str, text: str) -> None:
    found = v8.eval(f"{regular_expression(pattern)}.test({json.dumps(text)})")
    assert found is (re.search(pattern, text) is not None)
