"""A scalar of the tree, from YAML's event."""

import re

from causerie.diagnostics import Position, Span
from causerie.parse.tree import Scalar
from causerie.parse.yaml_events import Event
from causerie.source import SourceFile

COMMENT = re.compile(r"[ \t]*(#)?")


def scalar_of_event(event: Event, file: SourceFile) -> Scalar:
    """The value with what was written; the place of a block ends with its last letter."""
    written = file.text[event.start.letter : event.end.letter]
    anchor = re.match(r"(?:[&!]\S*\s+)*", written) if event.anchor or event.tag else None
    begin = anchor.end() if anchor else 0
    raw = written[begin:].rstrip() if event.style in ("|", ">") else written[begin:]
    first = moved(event.start.position, written[:begin])
    behind = COMMENT.match(file.text, event.end.letter, event.end.letter + 200)
    return Scalar(
        text=event.value,
        span=Span(file.path, first, moved(first, raw)),
        raw=raw,
        style=event.style,
        comment=bool(behind and behind[1]),
    )


def moved(position: Position, text: str) -> Position:
    """The place behind a text that begins at this place."""
    breaks = text.count("\n")
    if breaks:
        return Position(position.line + breaks, len(text) - text.rfind("\n"))
    return Position(position.line, position.column + len(text))
