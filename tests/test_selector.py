"""Selectors: what is taken at a glance is what the parser takes."""

import pytest
from hypothesis import given, settings
from hypothesis.strategies import from_regex

from causerie.parse.selector import PLAIN, is_parsed, is_selector


@settings(deadline=None)
@given(from_regex(PLAIN, fullmatch=True))
def test_a_selector_that_is_right_at_a_glance_is_right_for_the_parser(selector: str) -> None:
    assert is_parsed(selector)


@pytest.mark.parametrize("selector", ["[href='#talk-to-us']", ".test-ride", "form#newsletter", 'a[data-call^="now"]'])
def test_the_usual_selectors_need_no_parser(selector: str) -> None:
    assert PLAIN.fullmatch(selector)


@pytest.mark.parametrize("selector", ["nav > a", "a, button", "li:not(.old)", ".2023 a", "p::before", "..", "", "."])
def test_the_others_are_left_to_the_parser(selector: str) -> None:
    assert not PLAIN.fullmatch(selector)
    assert is_selector(selector) is is_parsed(selector)
