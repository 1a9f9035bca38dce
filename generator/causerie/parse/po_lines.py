"""The lines of a PO file, as https://www.gnu.org/software/gettext/manual/html_node/PO-Files.html describes them."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from causerie.diagnostics import Position, SlipError, Span, slip

LINE = re.compile(
    r'(?P<obsolete>#~\s*)?(?:(?P<keyword>msgctxt|msgid_plural|msgid|msgstr(?:\[\d\])?)\s*)?(?P<string>"(?:[^"\\]|\\.)*")'
)
KEYWORD = re.compile(r"(#~\s*)?(msg\w*(\[\d*\])?)")


@dataclass(frozen=True, slots=True)
class Line:
    """``keyword`` is empty where a string goes on, and ``#`` for a comment, whose words are ``text``.

    ``column`` is where ``text`` begins, with its quotes.
    """

    number: int
    column: int
    keyword: str
    text: str
    obsolete: bool = False


def read_lines(text: str, file: str) -> Iterator[Line]:
    """Every line that says something; a ``SlipError`` at the first that is not one of a PO file."""
    for number, written in enumerate(text.split("\n"), start=1):
        stripped = written.strip()
        start = len(written) - len(written.lstrip())
        found = LINE.fullmatch(stripped)
        if found:
            keyword, string = found["keyword"] or "", found["string"]
            yield Line(number, start + found.start("string") + 1, keyword, string, bool(found["obsolete"]))
        elif stripped.startswith("#") and not KEYWORD.match(stripped):
            yield Line(number, start + 1, "#", stripped)
        elif stripped:
            raise fault_of_line(stripped, Span(file, Position(number, start + 1), Position(number, len(written) + 1)))


def fault_of_line(line: str, span: Span) -> SlipError:
    """What is wrong with a line that is none."""
    word = KEYWORD.match(line)
    if word and not line[word.end() :].strip():
        reason = f'nothing stands behind {word[2]}; words stand between quotes, and no words are ""'
    elif word and line[word.end() :].strip()[0] != '"':
        reason = f"the words behind {word[2]} have no quotes"
    elif line.count('"') - line.count('\\"') > 2:
        reason = 'a quote within the words wants a backslash: \\"'
    elif word or line.startswith('"'):
        reason = "its quotes are not closed"
    else:
        reason = "it begins neither with #, nor with msgctxt, msgid or msgstr, nor with a quote"
    return slip("unreadable_translations", span, reason=reason)


def entries_of(lines: Iterable[Line]) -> Iterator[list[Line]]:
    """The lines of each entry: a comment or a new source behind a translation begins the next."""
    entry: list[Line] = []
    for line in lines:
        known = {old.keyword for old in entry}
        begins = line.keyword in ("#", "msgctxt", "msgid") and any(keyword.startswith("msgstr") for keyword in known)
        if begins or (line.keyword in ("msgctxt", "msgid") and "msgid" in known):
            yield entry
            entry = []
        entry.append(line)
    if any(line.keyword != "#" for line in entry):
        yield entry
