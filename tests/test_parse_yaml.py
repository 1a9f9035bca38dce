"""YAML: what was typed is the text, every value has its place, and no letter is lost."""

import pytest

from causerie.diagnostics import Position
from causerie.parse.parse_yaml import parse_yaml
from causerie.parse.place import span_within
from causerie.parse.rewrite_line import line_with_quotes
from causerie.parse.tree import Mapping, Node, Scalar, Sequence
from causerie.source import SourceFile


def tree(text: str) -> Node:
    parsed = parse_yaml(SourceFile("flow.yaml", text))
    assert parsed.diagnostics == ()
    assert parsed.tree is not None
    return parsed.tree


def scalar(text: str) -> Scalar:
    """The value of the only key."""
    found = tree(text)
    assert isinstance(found, Mapping)
    ((_, value),) = found.entries
    assert isinstance(value, Scalar)
    return value


@pytest.mark.parametrize(
    "typed", ["Yes", "no", "on", "1.10", "9:30", "2026-12-01", "0x1F", "~", "null", "1_000", "<<", "=", "-5"]
)
def test_what_was_typed_is_the_text(typed: str) -> None:
    assert scalar(f"name: {typed}\n").text == typed


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("'It''s'", "It's"),
        ('"a\\tb\\u00e9"', "a\tbé"),
        ("|\n  a\n  b", "a\nb\n"),
        (">\n  a\n  b\n\n  c", "a b\nc\n"),
        ("a\n  b", "a b"),
        ('"a\\\n  b"', "ab"),
    ],
)
def test_quotes_and_blocks_are_read_as_yaml_says(typed: str, text: str) -> None:
    assert scalar(f"name: {typed}\n").text == text.removesuffix("\n") + (
        "\n" if typed[0] in "|>" and "\n" in text else ""
    )


@pytest.mark.parametrize(
    ("typed", "line", "column"),
    [
        ("name: one two HERE", 1, 15),
        ("name: 'it''s, well, HERE'", 1, 21),
        ('name: "a \\u00e9 \\" \\x41 HERE"', 1, 25),
        ("name: |\n  one\n  two HERE", 3, 7),
        ("name: |2\n    one\n   two HERE", 3, 8),
        ("name: >-\n  one\n  two\n\n  three HERE", 5, 9),
        ("name: one\n  two\n  HERE", 3, 3),
        ('name: "one\n  two \\\n  HERE"', 3, 3),
        ("name: 'one\n\n  HERE'", 3, 3),
        ("name:   👋 é HERE", 1, 13),
        ("? name\n: HERE", 2, 3),
        ("name: &x HERE\nother: *x", 1, 10),
    ],
)
def test_a_letter_of_a_value_keeps_its_place(typed: str, line: int, column: int) -> None:
    found = tree(f"{typed}\n")
    assert isinstance(found, Mapping)
    value = found.entries[0][1]
    assert isinstance(value, Scalar)
    start = value.text.index("HERE")
    span = span_within(value, start, start + 4)
    assert span.start == Position(line, column)
    assert span.end == Position(line, column + 4)


def test_nodes_end_where_their_last_value_ends() -> None:
    found = tree("cards:\n  - message: Hello\n    id: a\n\n# the end\n")
    assert isinstance(found, Mapping)
    cards = found.entries[0][1]
    assert isinstance(cards, Sequence)
    assert (cards.span.start, cards.span.end) == (Position(2, 3), Position(3, 10))
    assert (cards.items[0].span.start, cards.items[0].span.end) == (Position(2, 5), Position(3, 10))


def test_windows_line_ends_and_a_missing_last_one_change_no_place() -> None:
    assert scalar("name: Hello").span.end == Position(1, 12)


def test_an_alias_stands_for_what_was_marked() -> None:
    found = tree("a: &pages [/x, /y]\nb: *pages\n")
    assert isinstance(found, Mapping)
    assert found.entries[0][1] is found.entries[1][1]


@pytest.mark.parametrize(
    "text",
    [
        "# a comment\nname: x # another\n",
        "name: x #\n",
        "#- message: taken out\nname: x\n",
        "cards:\n  - message: x\n    #id: taken-out\n  - message: y\n",
        "name: |\n  We are #1\n  #2\nother: y\n",
        "name: 'a #b'\n",
        "name: a#b\n",
        "name: http://x/#y\n",
        "cards: # the cards\n  - message: x\n",
        "name: “Great,” says Ana\n",
        "name: Prix\u00a0:\u00a010 €\n",
        "name: Attention\u00a0!\n",
    ],
)
def test_comments_and_texts_that_lose_nothing_bring_no_message(text: str) -> None:
    tree(text)


@pytest.mark.parametrize(
    ("line", "rewritten"),
    [
        ("  - message: a: b", '  - message: "a: b"'),
        ("  - message: a: b # why", '  - message: "a: b" # why'),
        ('  - message: say "a": b', "  - message: 'say \"a\": b'"),
        ('  - message: it\'s "a": b', '  - message: "it\'s \\"a\\": b"'),
        ("      - Yes: really: meeting", '      - "Yes: really": meeting'),
        ("  - message: 'it's'", '  - message: "it\'s"'),
        ("lead.source: @home", 'lead.source: "@home"'),
    ],
)
def test_a_line_is_rewritten_with_quotes_that_read_as_meant(line: str, rewritten: str) -> None:
    assert line_with_quotes(line) == rewritten
    assert parse_yaml(SourceFile("flow.yaml", rewritten.strip())).diagnostics == ()
