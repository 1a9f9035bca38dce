"""What the plan holds is what a browser reads."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from py_mini_racer import MiniRacer

from causerie.emit.javascript import literal
from causerie.plan.javascript_literal import number_literal, string_literal
from causerie.plan.plan import Choice, Code, QuestionCard, Step


@pytest.fixture(scope="module")
def v8() -> MiniRacer:
    return MiniRacer()


@given(text=st.text(st.characters(), max_size=20))
def test_any_text_is_read_back_as_it_was(v8: MiniRacer, text: str) -> None:
    units = [ord(letter) for letter in text]
    assert json.loads(str(v8.eval(f"JSON.stringify(Array.from({string_literal(text)},c=>c.codePointAt(0)))"))) == units


@given(number=st.one_of(st.integers(-(2**53), 2**53), st.floats(allow_nan=False, allow_infinity=False)))
def test_any_number_is_read_back_as_it_was(v8: MiniRacer, number: float) -> None:
    assert v8.eval(f"{number_literal(number)}") == number


@pytest.mark.parametrize("text", ["</script>", "<!--", "-->", "]]>", "\u2028", "\ud800", "\ufeff"])
def test_nothing_in_a_text_ends_a_script_or_breaks_an_encoding(text: str) -> None:
    assert text not in string_literal(text)
    string_literal(text).encode()


def test_defaults_at_the_end_are_left_out_and_holes_stay() -> None:
    assert literal(Choice("Yes", None, "yes")) == '["Yes",,"yes"]'
    assert literal(Choice("Yes")) == '["Yes"]'


def test_a_hole_at_the_end_keeps_its_place(v8: MiniRacer) -> None:
    assert v8.eval(f"{literal((1, None))}.length") == 2


def test_a_card_with_code_in_it_travels_as_a_function() -> None:
    choice = Choice("Yes", when=Code('!v("a")'))
    assert literal(Step("question", "q", QuestionCard("Q", (choice,)))) == (
        '["question","q",v=>["Q",[["Yes",,,!v("a")]]]]'
    )
    assert literal(Step("message", "m", "Hi", None, Code('v("a")'))) == '["message","m","Hi",,v=>v("a")]'


@pytest.mark.parametrize(("key", "code"), [("close", "close"), ("a-b", '"a-b"'), ("__proto__", '["__proto__"]')])
def test_a_key_is_a_key_whatever_its_name(v8: MiniRacer, key: str, code: str) -> None:
    assert literal({key: 1}) == f"{{{code}:1}}"
    assert v8.eval(f"Object.keys({literal({key: 1})})[0]") == key
