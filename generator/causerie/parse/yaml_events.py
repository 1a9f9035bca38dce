"""YAML's events, as PyYAML's C parser tells them, in a type of our own: every one has its place."""

from collections.abc import Iterator
from typing import Literal, NamedTuple

import yaml

from causerie.diagnostics import Position


class Mark(NamedTuple):
    """A place in a text: the letter of the text, the row and the column, counted from 0."""

    letter: int
    row: int
    column: int

    @property
    def position(self) -> Position:
        """As people count, from 1."""
        return Position(self.row + 1, self.column + 1)


class Event(NamedTuple):
    """A document, list or mapping that begins, a list or mapping that ends, a scalar or an alias.

    ``style`` is YAML's sign for a scalar's quotes, or nothing; ``flow`` tells that brackets are written.
    """

    kind: Literal["document", "list", "mapping", "end", "scalar", "alias"]
    start: Mark
    end: Mark
    value: str = ""
    style: str = ""
    anchor: str | None = None
    tag: str | None = None
    flow: bool = False


def yaml_events(text: str) -> Iterator[Event]:
    """The events of a text; a ``yaml.MarkedYAMLError`` where it is no YAML."""
    last = Mark(len(text), text.count("\n"), len(text) - text.rfind("\n") - 1)
    for event in yaml.parse(text, Loader=yaml.CLoader):
        start, end = mark_of(event.start_mark, last), mark_of(event.end_mark, last)
        match event:
            case yaml.ScalarEvent():
                yield Event("scalar", start, end, event.value, event.style or "", event.anchor, event.tag)
            case yaml.SequenceStartEvent():
                yield Event("list", start, end, "", "", event.anchor, event.tag, bool(event.flow_style))
            case yaml.MappingStartEvent():
                yield Event("mapping", start, end, "", "", event.anchor, event.tag, bool(event.flow_style))
            case yaml.CollectionEndEvent():
                yield Event("end", start, end)
            case yaml.AliasEvent():
                yield Event("alias", start, end, anchor=event.anchor)
            case yaml.DocumentStartEvent():
                yield Event("document", start, end)


def mark_of(mark: "yaml.Mark | yaml._yaml.Mark | None", last: Mark) -> Mark:
    """The parser's mark. Where the file ends without a line end, it thinks of one and may stand behind it."""
    assert mark is not None
    return Mark(mark.index, mark.line, mark.column) if mark.line <= last.row else last
