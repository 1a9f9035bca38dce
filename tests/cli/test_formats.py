"""One finding in each format, with everything that a finding may have."""

import click

from causerie.cli.formats.as_github import as_github
from causerie.cli.formats.as_json import as_record
from causerie.cli.formats.as_text import as_text
from causerie.cli.formats.finding import Finding
from causerie.diagnostics import Position, Severity, Span

FINDING = Finding(
    code="text_cut_by_comment",
    severity=Severity.ERROR,
    span=Span("my,flows/50%: a.yaml", Position(3, 14), Position(3, 20)),
    message="What stands behind # is lost.",
    hint="Put the text in quotes.",
    line="  - message: We're #1\x1b[2J",
    rewritten='  - message: "We\'re #1"',
)


def test_text_shows_the_line_and_how_it_should_read() -> None:
    assert click.unstyle(as_text(FINDING)).splitlines() == [
        "my,flows/50%: a.yaml:3:14  text_cut_by_comment",
        "",
        "3 │   - message: We're #1␛[2J",
        "  │              ^^^^^^",
        "What stands behind # is lost.",
        "Put the text in quotes.",
        "Write it like this:",
        "",
        '3 │   - message: "We\'re #1"',
        "",
        "More: causerie explain text_cut_by_comment",
    ]


def test_github_gets_one_line_whatever_the_words_and_names_hold() -> None:
    assert as_github(FINDING) == (
        "::error file=my%2Cflows/50%25%3A a.yaml,line=3,endLine=3,col=14,endColumn=20,title=text_cut_by_comment::"
        "What stands behind # is lost.%0APut the text in quotes.%0A"
        'Write it like this: - message: "We\'re #1"'
    )


def test_json_gets_the_line_as_it_should_read() -> None:
    assert as_record(FINDING)["rewritten"] == '  - message: "We\'re #1"'
