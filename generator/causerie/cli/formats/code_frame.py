"""The writer's own line with carets under the slip."""

from wcwidth import clip, width

from causerie.cli.formats.visible import visible
from causerie.diagnostics import Span

HALF = 60  # columns to show on either side of the slip's first character, when a line is long
MOST_CHARACTERS = 1_000  # looked at on either side: a file may be one line of a megabyte


def code_frame(span: Span, line: str) -> tuple[str, str]:
    """Two lines, as wide on a terminal as they look: the numbered line, and the carets.

    ``line`` is the line on which the span starts. A span over several lines is marked to the end of the first;
    one without characters, or behind the end of the line, gets one caret.
    """
    start = span.start.column - 1
    end = span.end.column - 1 if span.end.line == span.start.line else len(line)
    before = last_columns(visible(line[:start][-MOST_CHARACTERS:]))
    marked = first_columns(visible(line[start:end][:MOST_CHARACTERS]))
    after = first_columns(visible(line[max(start, end) :][:MOST_CHARACTERS]))
    number = str(span.start.line)
    carets = "^" * max(1, width(marked))
    return (
        f"{number} │ {before}{marked}{after}".rstrip(),
        f"{' ' * len(number)} │ {' ' * width(before)}{carets}",
    )


def last_columns(text: str) -> str:
    """The end of ``text``, with an ellipsis for what is cut."""
    columns = width(text)
    return text if columns <= HALF else "…" + clip(text, columns - HALF + 1, columns)


def first_columns(text: str) -> str:
    """The beginning of ``text``, with an ellipsis for what is cut."""
    return text if width(text) <= HALF else clip(text, 0, HALF - 1) + "…"
