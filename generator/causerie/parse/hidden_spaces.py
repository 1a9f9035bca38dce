"""No-break spaces where YAML wants a space."""

import re
from collections.abc import Iterator

from causerie.diagnostics import Diagnostic, Position, Span
from causerie.parse.yaml_events import Event
from causerie.source import SourceFile

NO_BREAK = "\u00a0\u202f\u2007\u3000"
INSTEAD_OF_SPACE = re.compile(rf"(?:[ \t]*-)*[ \t]*(?:[a-z_]+:|-)?[{NO_BREAK}]")


def hidden_spaces(events: list[Event], file: SourceFile) -> Iterator[Diagnostic]:
    """Lines on which a value begins as if a key or a dash stood before it, were it not for a no-break space."""
    for event in events:
        if event.kind == "scalar" and not event.style and any(space in event.value for space in NO_BREAK):
            row = event.start.row
            line = file.text.split("\n")[row]
            found = INSTEAD_OF_SPACE.match(line)
            if found and found.end() > event.start.column:
                place = Position(row + 1, found.end()), Position(row + 1, found.end() + 1)
                yield Diagnostic("no_break_space", Span(file.path, *place), line=with_spaces(line, found.end()))


def with_spaces(line: str, end: int) -> str:
    """The line with plain spaces up to this column."""
    return line[:end].translate({ord(space): " " for space in NO_BREAK}) + line[end:]
