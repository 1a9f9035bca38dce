"""A diagnostic with its words and the writer's line: all that a format needs."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from causerie.diagnostics import Diagnostic, Severity, Span
from causerie.messages import word


@dataclass(frozen=True, slots=True)
class Finding:
    """``span.file`` begins with SITE as it was typed. ``line`` is the line where the span starts.

    ``rewritten`` is that line as it should read, where that is known; ``transcript`` a path that shows the slip.
    """

    code: str
    severity: Severity
    span: Span
    message: str
    hint: str | None
    line: str
    rewritten: str | None
    transcript: tuple[str, ...] = ()


def put_into_words(site: str, diagnostics: Iterable[Diagnostic], lines: Callable[[str], list[str]]) -> list[Finding]:
    """The findings of a check of ``site``; ``lines`` gives the lines of one of its files."""
    return [find(site, diagnostic, lines(diagnostic.span.file)) for diagnostic in diagnostics]


def find(site: str, diagnostic: Diagnostic, lines: list[str]) -> Finding:
    """One finding; its line is empty where the span starts behind the end of the file."""
    severity, message, hint = word(diagnostic)
    span = diagnostic.span
    row = span.start.line - 1
    line = lines[row] if row < len(lines) else ""
    return Finding(
        code=diagnostic.code,
        severity=severity,
        span=span._replace(file=f"{site.rstrip('/')}/{span.file}"),
        message=message,
        hint=hint,
        line=line,
        rewritten=diagnostic.line if diagnostic.instead is None else replaced(line, span, diagnostic.instead),
        transcript=diagnostic.transcript,
    )


def replaced(line: str, span: Span, instead: str) -> str:
    """The line with other words in place of the span, which ends with the line at the latest."""
    end = span.end.column - 1 if span.end.line == span.start.line else len(line)
    return f"{line[: span.start.column - 1]}{instead}{line[end:]}"
