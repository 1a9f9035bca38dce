"""Messages: every code has its page, its words and a file that raises it, and says just that."""

import re
from pathlib import Path
from shutil import copytree

import click
import pytest

from causerie.cli.formats.finding import put_into_words
from causerie.cli.tell_result import report
from causerie.compile import check_site
from causerie.diagnostics import Severity
from causerie.messages import codes, explain, severity, word

CASES = Path(__file__).parent / "messages"
PHASES_WITH_CODES = ("read", "parse", "check", "cards", "triggers", "emit")
PHASES = Path(__file__).parents[1] / "generator" / "causerie"
FLOW = "cards:\n  - message: Hello!\n"
TOO_LARGE = {
    "file_too_large": "#" * 1_000_001,
    "long_text": f"cards:\n  - message: {'Hello! ' * 800}\n",
    "long_expression": f"cards:\n  - message: Hello!\n    when: {' or '.join(['visitor.known'] * 80)}\n",
    "markdown_too_deep": f"cards:\n  - message: '{'> ' * 50}Hello!'\n",
}
"""Files that are better not kept, by the code that they raise."""
TOLD_BY_BUILDS = {"over_budget"}
"""Codes that only a build can raise; `test_budget.py` does."""
WARNINGS = [
    "answer_reaches_nobody",
    "attribute_not_personal",
    "card_nobody_reaches",
    "case_never_taken",
    "choice_never_shows",
    "condition_never_holds",
    "conversation_never_ends",
    "flows_open_together",
    "missing_translation",
    "negation_of_unknown",
    "no_conversation",
    "pages_never_match",
    "personal_value_in_address",
    "question_may_show_no_choice",
    "single_braces",
    "stale_translation",
    "target_in_label",
    "text_looks_like_html",
    "text_outgrows_button",
    "trigger_outside_pages",
]
"""What works but surprises; everything else is an error."""


def cases() -> list[str]:
    return sorted(folder.name for folder in CASES.iterdir() if folder.is_dir() and folder.name != "__pycache__")


def site_of(case: str, folder: Path) -> Path:
    """The case's files as a site; what it does not bring is shared by all."""
    site = folder / "site"
    copytree(CASES / case, site, symlinks=True)
    shared = (CASES / "site.yaml").read_bytes()
    (folder / "site.yaml").write_bytes(shared)
    if case != "site_file_missing" and not (site / "site.yaml").exists():
        (site / "site.yaml").write_bytes(shared)
    return site


def written_site(folder: Path, files: dict[str, str]) -> Path:
    (folder / "site.yaml").write_bytes((CASES / "site.yaml").read_bytes())
    for file, text in ({"flow.yaml": FLOW} | files).items():
        (folder / file).write_text(text, "utf-8")
    return folder


def printed(site: Path) -> str:
    """What ``causerie check site`` prints."""
    checked = check_site(site)
    return click.unstyle(report(checked, put_into_words("site", checked.diagnostics, checked.source.lines)))


@pytest.mark.parametrize("case", cases())
def test_a_wrong_file_brings_one_message_in_the_writers_words(
    case: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    site = site_of(case, tmp_path)
    code = case.partition(".")[0]
    assert [slip.code for slip in check_site(site).diagnostics] == [code]
    found, expected = printed(site), CASES / case / "expected.txt"
    if request.config.getoption("--accept"):
        expected.write_text(f"{found}\n", "utf-8")
    assert f"{found}\n" == expected.read_text("utf-8")


@pytest.mark.parametrize("case", cases())
def test_a_line_that_is_written_as_shown_has_its_slip_no_more(case: str, tmp_path: Path) -> None:
    site = site_of(case, tmp_path)
    checked = check_site(site)
    for finding in put_into_words("site", checked.diagnostics, checked.source.lines):
        if finding.rewritten is not None:
            path = site / finding.span.file.removeprefix("site/")
            lines = path.read_text("utf-8").split("\n")
            lines[finding.span.start.line - 1] = finding.rewritten
            path.write_text("\n".join(lines), "utf-8")
            assert (finding.code, finding.span.start) not in [
                (slip.code, slip.span.start) for slip in check_site(site).diagnostics
            ]


@pytest.mark.parametrize("code", TOO_LARGE)
def test_a_file_that_is_far_too_large_brings_one_message(code: str, tmp_path: Path) -> None:
    site = written_site(tmp_path, {"flow.yaml": TOO_LARGE[code]})
    assert [slip.code for slip in check_site(site).diagnostics] == [code]


def test_every_code_is_raised_by_a_case() -> None:
    assert {case.partition(".")[0] for case in cases()} | set(TOO_LARGE) | TOLD_BY_BUILDS == set(codes())


def test_every_code_that_a_phase_names_has_a_page_and_no_page_is_left_over() -> None:
    files = (file for phase in PHASES_WITH_CODES for file in (PHASES / phase).rglob("*.py"))
    words = {word for file in files for word in re.findall(r'"([a-z_0-9]+)"', file.read_text("utf-8"))}
    raised = {
        code
        for phase in PHASES_WITH_CODES
        for file in (PHASES / phase).rglob("*.py")
        for code in re.findall(r'(?:slip|Diagnostic)\(\s*"([a-z_0-9]+)"', file.read_text("utf-8"))
    }
    assert raised <= set(codes())
    assert set(codes()) - raised <= words | {"unknown_filter", "unknown_test"}


@pytest.mark.parametrize("code", codes())
def test_a_page_has_a_title_a_severity_a_sentence_a_hint_and_a_reason(code: str) -> None:
    title, nature, sentence, hint, why, reason, *_ = explain(code).split("\n\n")
    assert title.startswith("# ")
    assert nature == f"**{severity(code).capitalize()}**"
    assert why == "## Why"
    for words in (sentence, hint, reason):
        assert words[0].isupper() or words[0] in "“`{"
        assert words.rstrip()[-1] in ".!?:`)}”"
        assert not re.search(
            r"\b(oops|invalid|node|mapping|scalar|sequence|parser|token stream)\b", words, re.IGNORECASE
        )


def examples(kind: str) -> list[tuple[str, dict[str, str]]]:
    """The examples of a kind: each code with its files."""
    block = r"```yaml ?(.*)\n((?:.*\n)*?)```"
    found = ((code, re.search(rf"## {kind}\n\n((?:{block}\n+)+)", f"{explain(code)}\n")) for code in codes())
    return [
        (code, {file or "flow.yaml": text for file, text in re.findall(block, section[1])})
        for code, section in found
        if section
    ]


@pytest.mark.parametrize(("code", "files"), examples("Instead of"))
def test_the_bad_example_of_a_page_raises_just_its_code(code: str, files: dict[str, str], tmp_path: Path) -> None:
    assert [slip.code for slip in check_site(written_site(tmp_path, files)).diagnostics] == [code]


@pytest.mark.parametrize(("code", "files"), examples("Write"))
def test_the_good_example_of_a_page_has_no_slip(code: str, files: dict[str, str], tmp_path: Path) -> None:
    assert check_site(written_site(tmp_path, files)).diagnostics == (), code


def test_only_what_works_but_surprises_is_a_warning() -> None:
    warnings = [code for code in codes() if severity(code) is Severity.WARNING]
    assert warnings == WARNINGS


def test_near_names_with_their_lines_are_the_whole_hint(tmp_path: Path) -> None:
    site = site_of("unknown_card", tmp_path)
    (slip,) = check_site(site).diagnostics
    nature, sentence, hint = word(slip)
    assert (nature, sentence) == (Severity.ERROR, "There is no card called “newsleter” in this conversation.")
    assert hint == "Did you mean “newsletter” (line 10)?"


def test_an_unknown_code_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        explain("no_such_code")
    with pytest.raises(KeyError):
        explain("../messages/unknown_card")
