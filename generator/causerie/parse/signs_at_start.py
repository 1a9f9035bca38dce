"""Signs at the start of a text that YAML takes for its own: ``{{ … }}``, ``!Wow``, ``&Co``."""

from collections.abc import Iterable

from causerie.diagnostics import Position, SlipError, Span, slip
from causerie.parse.rewrite_line import line_with_quotes
from causerie.parse.yaml_events import Event
from causerie.source import SourceFile


def refuse_signs_at_start(event: Event, file: SourceFile) -> None:
    """A ``SlipError`` where a text was meant and YAML read a token as a map, or a first word as a tag."""
    if event.kind == "mapping" and event.flow and file.text.startswith("{{", event.start.letter):
        raise at_start("token_at_start", event, 2, file)
    if event.tag:
        raise at_start("sign_at_start", event, 1, file)


def refuse_unused_anchors(events: Iterable[Event], file: SourceFile) -> None:
    """A ``SlipError`` at the first ``&name`` that no ``*name`` takes up: it was meant as text."""
    used = {event.anchor for event in events if event.kind == "alias"}
    for event in events:
        if event.anchor and event.anchor not in used:
            raise at_start("sign_at_start", event, 1, file)


def at_start(code: str, event: Event, width: int, file: SourceFile) -> SlipError:
    """A slip of so many letters, with the line rewritten."""
    start = event.start.position
    line = file.text.split("\n")[event.start.row]
    span = Span(file.path, start, Position(start.line, start.column + width))
    return slip(code, span, (), line_with_quotes(line), sign=file.text[event.start.letter])
