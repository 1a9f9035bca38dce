"""Prints what a check or a build found, in the chosen format, and gives the exit code."""

from causerie.cli.exit_codes import FINE, SLIPS_FOUND
from causerie.cli.formats.finding import Finding, put_into_words
from causerie.cli.formats.summary import summary
from causerie.cli.write import say
from causerie.compile import Checked
from causerie.diagnostics import Severity


def tell_result(site: str, checked: Checked, form: str, strict: bool, seconds: float) -> int:
    """Print the findings to stdout; FINE, or SLIPS_FOUND for errors and, with ``strict``, warnings."""
    findings = put_into_words(site, checked.diagnostics, checked.source.lines)
    if form == "json":
        from causerie.cli.formats.as_json import as_json

        say(as_json(findings, checked.conversations, checked.cards, seconds))
    elif form == "sarif":
        from causerie.cli.formats.as_sarif import as_sarif

        say(as_sarif(findings))
    elif form == "github":
        from causerie.cli.formats.as_github import as_github

        say("\n".join([*map(as_github, findings), closing_line(checked, findings)]))
    else:
        say(report(checked, findings))
    return SLIPS_FOUND if errors_among(findings) or (strict and findings) else FINE


def report(checked: Checked, findings: list[Finding]) -> str:
    """The findings for people, and the summary."""
    if not findings:
        return closing_line(checked, findings)
    from causerie.cli.formats.as_text import as_text

    return "\n\n".join([*map(as_text, findings), closing_line(checked, findings)])


def closing_line(checked: Checked, findings: list[Finding]) -> str:
    """The summary of the whole check."""
    errors = errors_among(findings)
    files = len(checked.source.files) + len(checked.source.catalogues)
    return summary(errors, len(findings) - errors, files, checked.conversations, checked.cards)


def errors_among(findings: list[Finding]) -> int:
    """How many of the findings are errors."""
    return sum(finding.severity is Severity.ERROR for finding in findings)
