"""Findings as annotations in GitHub's code review.

https://docs.github.com/actions/reference/workflow-commands-for-github-actions
"""

from causerie.cli.formats.finding import Finding


def as_github(finding: Finding) -> str:
    """One finding as one workflow command."""
    span = finding.span
    properties = {
        "file": span.file,
        "line": span.start.line,
        "endLine": span.end.line,
        "col": span.start.column,
        "endColumn": span.end.column,
        "title": finding.code,
    }
    listed = ",".join(f"{name}={escape(str(value), ':,')}" for name, value in properties.items())
    rewritten = finding.rewritten and f"Write it like this: {finding.rewritten.strip()}"
    words = "\n".join(filter(None, [finding.message, finding.hint, rewritten, *finding.transcript]))
    return f"::{finding.severity} {listed}::{escape(words)}"


def escape(text: str, also: str = "") -> str:
    """``text`` with the percent sign, line ends and the signs in ``also`` as ``%XX``."""
    for sign in f"%\r\n{also}":
        text = text.replace(sign, f"%{ord(sign):02X}")
    return text
