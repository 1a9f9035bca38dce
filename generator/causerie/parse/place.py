"""Where in the file a letter of a value stands, through quotes, escapes, folding and indentation."""

import re

from causerie.diagnostics import Position, Span
from causerie.parse.tree import Scalar

ESCAPES = {"x": 4, "u": 6, "U": 10}
NEXT_STRING = re.compile(r'"\s*\n\s*"')
"""Where a string of a PO file goes on with another."""


def span_within(scalar: Scalar, start: int, end: int) -> Span:
    """The place of ``scalar.text[start:end]``, which may be empty."""
    offsets = offsets_in_raw(scalar)
    first = offsets[min(start, len(offsets) - 1)]
    last = offsets[min(end, len(offsets)) - 1] + 1 if end > start else first
    return Span(scalar.span.file, position_at(scalar, first), position_at(scalar, last))


def position_at(scalar: Scalar, offset: int) -> Position:
    before = scalar.raw[:offset]
    line, column = scalar.span.start
    breaks = before.count("\n")
    return Position(line + breaks, len(before) - before.rfind("\n") if breaks else column + len(before))


def offsets_in_raw(scalar: Scalar) -> list[int]:
    """For each letter of the text, where it stands in what was written; one more for the end.

    White space may have been folded, so a letter looks for itself behind the white space that is left.
    """
    raw, at = scalar.raw, 0
    if raw == scalar.text:
        return list(range(len(raw) + 1))
    if scalar.style in ("'", '"') and raw[1:-1] == scalar.text:
        return list(range(1, len(raw)))
    if scalar.style in ("'", '"', "po"):
        at = 1
    elif scalar.style:
        at = raw.find("\n") + 1
    offsets = []
    for letter in scalar.text:
        if not letter.isspace():
            at = behind_white_space(scalar, at)
        offsets.append(min(at, len(raw)))
        at += width_at(scalar, at, letter)
    return [*offsets, min(at, len(raw))]


def behind_white_space(scalar: Scalar, at: int) -> int:
    raw = scalar.raw
    while scalar.style == "po" and (gap := NEXT_STRING.match(raw, at)):
        at = gap.end()
    while at < len(raw) and (raw[at] in " \t\n" or (scalar.style == '"' and raw[at : at + 2] == "\\\n")):
        at += 2 if raw[at] == "\\" else 1
    return at


def width_at(scalar: Scalar, at: int, letter: str) -> int:
    """How many letters of what was written stand for this one."""
    written = scalar.raw[at : at + 2]
    if scalar.style in ('"', "po") and written[:1] == "\\":
        return ESCAPES.get(written[1:], 2)
    if scalar.style == "'" and written == "''":
        return 2
    return 0 if letter.isspace() and written[:1] != letter else 1
