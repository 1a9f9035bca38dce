"""What a phase found in the writer's files: data only. Words live in ``messages/``; the CLI prints."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple


class Severity(StrEnum):
    ERROR = "error"
    WARNING = "warning"


class Position(NamedTuple):
    """A place in a text; lines and columns start at 1, columns count characters."""

    line: int
    column: int


class Span(NamedTuple):
    """A stretch of one file. ``file`` is the path within the site folder, with ``/``; ``end`` is exclusive."""

    file: str
    start: Position
    end: Position


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One slip. ``code`` names a file of ``messages/``, which holds its severity and its sentence.

    ``words`` fill the sentence's blanks. ``near`` holds up to three names that the writer may have meant, and
    ``near_lines`` where they stand, where that is known (0: nowhere). ``transcript`` is the path that shows it, line by
    line.
    ``line`` is the writer's line as it should read, where that is known; ``instead`` is what should stand on that line
    in place of the span, where only this is.
    """

    code: str
    span: Span
    words: dict[str, str] = field(default_factory=dict)
    near: tuple[str, ...] = ()
    near_lines: tuple[int, ...] = ()
    transcript: tuple[str, ...] = ()
    line: str | None = None
    instead: str | None = None


def in_order(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Sorted by file and place, each slip once, however many ways led to it."""
    once = {(diagnostic.span, diagnostic.code): diagnostic for diagnostic in diagnostics}
    return tuple(once[key] for key in sorted(once))


class SlipError(ValueError):
    """Raised where one value cannot be read; what reads the whole collects its diagnostic and goes on."""

    def __init__(self, diagnostic: Diagnostic) -> None:
        super().__init__(diagnostic.code)
        self.diagnostic = diagnostic


def slip(code: str, span: Span, near: tuple[str, ...] = (), line: str | None = None, /, **words: str) -> SlipError:
    """A slip to raise, with the words that fill its sentence's blanks."""
    return SlipError(Diagnostic(code, span, words, near, line=line))
