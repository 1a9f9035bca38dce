"""Whatever a file holds, the check ends with messages in it: never a traceback, never a place outside.

The examples are the same in every run, so that a failure is the last change's."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from causerie.check.check_site import check_files
from causerie.compile import check_site
from causerie.diagnostics import Diagnostic
from causerie.messages import word
from causerie.parse.parse_yaml import parse_yaml
from causerie.read.decode import decode
from causerie.source import SourceFile

FLOWS = Path(__file__).parents[1] / "flows"
SITE = SourceFile("site.yaml", (FLOWS / "site.yaml").read_text("utf-8"))
SITE_TREE = parse_yaml(SITE).tree
FILES = [file.read_text("utf-8") for file in sorted(FLOWS.glob("*.yaml"))]
TOKENS = (
    *":#-?[]{}&*!|>'\"%@`,\t \n~<=\\/.()",
    *(
        "{{",
        "}}",
        "- ",
        ": ",
        " #",
        "**",
        "[a](",
        "](",
        "<b>",
        "\u00a0",
        "“",
        "”",
        "é",
        "👋",
        "؀",
        "\r\n",
        "...",
        "---",
    ),
    *(
        "true",
        "null",
        "0x1",
        "1e9",
        "2026-12-01",
        "end",
        "restart",
        "then: ",
        "when: ",
        "cards:",
        "id: ",
        "and ",
        " or ",
        "is ",
    ),
    *(
        "not ",
        "| upper",
        "lead.email",
        "answers.x",
        "https://",
        "javascript:",
        "//",
        "*a",
        "&a ",
        "!!python/object:os.system ",
    ),
)
"""Signs and words that mean something in YAML, Markdown, expressions or addresses."""


@st.composite
def mutated_files(draw: st.DrawFn) -> str:
    """A file of the example site in which a few places were replaced, doubled, moved or cut off."""
    text = draw(st.sampled_from(FILES))
    for _ in range(draw(st.integers(1, 5))):
        start = draw(st.integers(0, len(text)))
        end = min(len(text), start + draw(st.integers(0, 20)))
        match draw(st.sampled_from(["replace", "insert", "double", "cut", "indent"])):
            case "replace":
                text = text[:start] + draw(st.sampled_from(TOKENS)) + text[end:]
            case "insert":
                text = text[:start] + draw(st.sampled_from(TOKENS)) * draw(st.integers(1, 3)) + text[start:]
            case "double":
                text = text[:end] + text[start:]
            case "cut":
                text = text[:start]
            case "indent":
                text = text[:start].rstrip(" ") + " " * draw(st.integers(0, 9)) + text[start:].lstrip(" ")
    return text


def findings(file: SourceFile) -> list[Diagnostic]:
    parsed = parse_yaml(file)
    trees = {"site.yaml": SITE_TREE, file.path: parsed.tree}
    return [*parsed.diagnostics, *check_files(trees, drafts=True).diagnostics]


def assert_told_in_place(slips: list[Diagnostic], file: SourceFile) -> None:
    """Every message has words without a blank, and a place within the file."""
    lines = file.text.split("\n")
    for slip in slips:
        _, sentence, hint = word(slip)
        assert sentence
        assert hint
        assert slip.span.file == file.path
        assert slip.span.start <= slip.span.end
        for line, column in (slip.span.start, slip.span.end):
            assert 1 <= line <= len(lines)
            assert 1 <= column <= len(lines[line - 1]) + 1


@settings(max_examples=2_000, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
@given(mutated_files())
def test_a_mutated_conversation_brings_messages_within_its_file(text: str) -> None:
    file = SourceFile("flow.yaml", text.replace("\r\n", "\n"))
    assert_told_in_place(findings(file), file)


@settings(max_examples=300, deadline=None, derandomize=True)
@given(mutated_files())
def test_a_mutated_site_file_brings_messages_within_it(text: str) -> None:
    file = SourceFile("site.yaml", text.replace("\r\n", "\n"))
    parsed = parse_yaml(file)
    assert_told_in_place([*parsed.diagnostics, *check_files({file.path: parsed.tree}, drafts=True).diagnostics], file)


@settings(max_examples=300, deadline=None, derandomize=True)
@given(st.text(st.sampled_from("".join(TOKENS) + "abc123"), max_size=60))
@example("'")
@example("[" * 2_000)
@example("- " * 500)
@example("a: &a [*a]")
def test_any_letters_bring_messages_within_their_file(text: str) -> None:
    file = SourceFile("flow.yaml", text.replace("\r\n", "\n").replace("\r", "\n"))
    assert_told_in_place(findings(file), file)


@settings(
    max_examples=300, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    data=st.binary(max_size=80)
    | st.builds(lambda text, at, byte: insert(text, at, byte), mutated_files(), st.integers(0), st.binary(max_size=3))
)
def test_any_bytes_bring_messages(data: bytes, tmp_path: Path) -> None:
    (tmp_path / "site.yaml").write_text("name: Acme\n")
    (tmp_path / "flow.yaml").write_bytes(data)
    checked = check_site(tmp_path)
    assert checked.model is None or checked.conversations == 1
    for slip in checked.diagnostics:
        lines = checked.source.lines(slip.span.file)
        assert 1 <= slip.span.start.line <= max(len(lines), 1)
        assert all(word(slip))


def insert(text: str, at: int, data: bytes) -> bytes:
    """The text's bytes with others among them."""
    written = text.encode()
    place = at % (len(written) + 1)
    return written[:place] + data + written[place:]


@pytest.mark.parametrize("data", [b"", b"\xef\xbb\xbf", b"\xff\xfe", b"\x00", b"\r", b"\xc3"])
def test_odd_beginnings_are_told_or_read(data: bytes, tmp_path: Path) -> None:
    (tmp_path / "site.yaml").write_text("name: Acme\n")
    (tmp_path / "flow.yaml").write_bytes(data)
    assert len(check_site(tmp_path).diagnostics) == 1
    assert decode(b"\xef\xbb\xbfa\r\nb\rc", "flow.yaml") == "a\nb\nc"
