"""Findings for programs."""

import json
from collections.abc import Iterable

from causerie.cli.formats.finding import Finding
from causerie.diagnostics import Severity


def as_json(findings: Iterable[Finding], conversations: int, cards: int, seconds: float) -> str:
    """The whole result as one JSON object; ``ok`` is false exactly when there is an error."""
    listed = list(findings)
    result = {
        "ok": all(finding.severity is not Severity.ERROR for finding in listed),
        "diagnostics": [as_record(finding) for finding in listed],
        "site": {"conversations": conversations, "cards": cards},
        "seconds": round(seconds, 3),
    }
    return json.dumps(result, ensure_ascii=False, indent=2)


def as_record(finding: Finding) -> dict[str, str | int | list[str] | None]:
    """One finding, with lines and columns that start at 1; the end is exclusive.

    ``rewritten`` is the line as it should read, where that is known; ``transcript`` a path that shows the slip.
    """
    span = finding.span
    return {
        "code": finding.code,
        "severity": finding.severity,
        "file": span.file,
        "line": span.start.line,
        "column": span.start.column,
        "end_line": span.end.line,
        "end_column": span.end.column,
        "message": finding.message,
        "hint": finding.hint,
        "rewritten": finding.rewritten,
        "transcript": list(finding.transcript),
        "docs": f"causerie explain {finding.code}",
    }
