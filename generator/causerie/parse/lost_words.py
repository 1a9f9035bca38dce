"""Comments that were meant as text: ``We're #1`` and ``click: #talk`` are good YAML that loses words in silence."""

import re
from bisect import bisect
from collections.abc import Iterator

from causerie.diagnostics import Diagnostic, Position, Span
from causerie.parse.rewrite_line import line_with_quotes
from causerie.parse.yaml_events import Event
from causerie.source import SourceFile

COMMENT = re.compile(r"(?:^|(?<=[ \t]))#(?=[^\s#])", re.MULTILINE)
"""A comment that begins without a space."""


def lost_words(events: list[Event], file: SourceFile) -> Iterator[Diagnostic]:
    """Comments without a space behind ``#`` that stand behind a value, where one is wanted, or in the middle of one."""
    if not COMMENT.search(file.text):
        return
    scalars = [event for event in events if event.kind == "scalar"]
    starts = [event.start.letter for event in scalars]
    lines = file.text.split("\n")
    for comment in COMMENT.finditer(file.text):
        at = comment.start()
        before = scalars[bisect(starts, at) - 1] if bisect(starts, at) else None
        line = file.text.count("\n", 0, at)
        column = at - (file.text.rfind("\n", 0, at) + 1)
        if before and at < before.end.letter:
            continue
        if lines[line][:column].strip() or (before and goes_on(before, line, column, lines)):
            span = Span(file.path, Position(line + 1, column + 1), Position(line + 1, len(lines[line].rstrip()) + 1))
            own_line = not lines[line][:column].strip()
            rewritten = None if own_line else line_with_quotes(lines[line], whole=True)
            yield Diagnostic("text_cut_by_comment", span, {"text": lines[line][column:].strip()}, line=rewritten)


def goes_on(text: Event, line: int, column: int, lines: list[str]) -> bool:
    """Whether a comment on a line of its own stands where a text without quotes would go on."""
    if text.style or text.end.row != line - 1:
        return False
    key = re.match(r"[\s-]*", lines[text.start.row])
    return key is not None and column > len(key[0])
