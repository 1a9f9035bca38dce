"""Findings for people: place, code frame, sentence, hint, and where to read more."""

import click

from causerie.cli.formats.code_frame import code_frame
from causerie.cli.formats.finding import Finding
from causerie.cli.formats.visible import visible
from causerie.diagnostics import Severity

COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow"}


def as_text(finding: Finding) -> str:
    """One finding as lines of text, with terminal colours."""
    colour = COLOURS[finding.severity]
    start = finding.span.start
    place = click.style(f"{visible(finding.span.file)}:{start.line}:{start.column}", bold=True)
    nature = "" if finding.severity is Severity.ERROR else f" ({finding.severity})"
    code_line, carets = code_frame(finding.span, finding.line)
    lines = [
        f"{place}  {click.style(finding.code + nature, fg=colour)}",
        "",
        code_line,
        click.style(carets, fg=colour, bold=True),
        visible(finding.message),
    ]
    if finding.hint:
        lines.append(visible(finding.hint))
    if finding.rewritten is not None:
        lines.append("Write it like this:")
        lines.extend(["", click.style(f"{start.line} │ {visible(finding.rewritten)}", fg="green"), ""])
    if finding.transcript:
        lines.extend(["", *(f"    {visible(line)}" for line in finding.transcript), ""])
    lines.append(click.style(f"More: causerie explain {finding.code}", dim=True))
    return "\n".join(lines)
