"""The writer's line with carets under it, as a terminal shows it."""

import pytest
from wcwidth import wcswidth

from causerie.cli.formats.code_frame import code_frame
from causerie.diagnostics import Position, Span


def frame_of(line: str, slip: str, number: int = 14) -> tuple[str, str]:
    column = line.index(slip) + 1
    span = Span("a.yaml", Position(number, column), Position(number, column + len(slip)))
    return code_frame(span, line)


def columns_of_slip(line: str, slip: str) -> tuple[int, int]:
    """Where the slip stands in the shown line, and how wide it is there."""
    shown, _ = frame_of(line, slip)
    before, _, _ = shown.partition(slip)
    return wcswidth(before), wcswidth(slip)


def test_carets_stand_under_the_slip() -> None:
    assert frame_of("      - Not right now: newsleter", "newsleter") == (
        "14 │       - Not right now: newsleter",
        "   │                        ^^^^^^^^^",
    )


@pytest.mark.parametrize(
    "line",
    [
        "- 👋 Hello: wrong",
        "- 👩‍👩‍👧 family: wrong",
        "- ❤️ heart: wrong",
        "- 日本語のラベル: wrong",
        "- e\u0301t\u00e9: wrong",
        "- कृपया: wrong",
    ],
)
def test_carets_stand_under_the_slip_behind_wide_and_joined_characters(line: str) -> None:
    _, carets = frame_of(line, "wrong")
    start, width = columns_of_slip(line, "wrong")
    assert (carets.index("^"), carets.count("^")) == (start, width)


def test_a_wide_slip_has_carets_for_all_its_columns() -> None:
    assert frame_of("- a: 日本", "日本")[1] == "   │      ^^^^"


def test_a_tab_is_shown_and_counted_as_what_it_is_shown_as() -> None:
    assert frame_of("\t- say: x", "x") == ("14 │ →   - say: x", "   │            ^")


@pytest.mark.parametrize("raw", ["\0", "\x1b", "\x07", "\x7f", "\x9b", "\u202e", "\u2028", "\ufeff", "\ud800", "\r"])
def test_no_control_character_reaches_the_terminal(raw: str) -> None:
    shown, carets = frame_of(f"- a{raw}b: wrong", "wrong")
    assert raw not in shown
    assert carets.index("^") == wcswidth(shown.partition("wrong")[0])


def test_a_long_line_is_cut_on_both_sides_of_the_slip() -> None:
    shown, carets = frame_of("x" * 50_000 + "WRONG" + "y" * 50_000, "WRONG")
    assert wcswidth(shown) < 200
    assert carets.index("^") == shown.index("WRONG")
    assert shown.count("…") == 2


def test_a_span_without_characters_has_one_caret() -> None:
    place = Position(3, 5)
    assert code_frame(Span("a.yaml", place, place), "name") == ("3 │ name", "  │     ^")


def test_a_span_over_several_lines_is_marked_to_the_end_of_the_first() -> None:
    span = Span("a.yaml", Position(9, 3), Position(12, 1))
    assert code_frame(span, "- cards:")[1] == "  │   ^^^^^^"


def test_an_empty_line_has_a_bare_gutter() -> None:
    place = Position(7, 1)
    assert code_frame(Span("a.yaml", place, place), "") == ("7 │", "  │ ^")
