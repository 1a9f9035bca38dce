"""From a PO file's text to its catalogue.

Babel writes these files; it is not asked to read them here, since it does not tell where a translation stands, prints
what it does not like, and takes longer to import than a whole check.
"""

import gettext
import re
from collections.abc import Iterator
from itertools import pairwise

from causerie.diagnostics import Position, Span, slip
from causerie.parse.catalogue import TWO_FORMS, Catalogue, Message, PluralRule
from causerie.parse.po_lines import Line, entries_of, read_lines
from causerie.parse.tree import Scalar
from causerie.source import SourceFile

PLURAL = re.compile(r"^Plural-Forms:\s*nplurals\s*=\s*(\d+)\s*;\s*plural\s*=\s*([^;\n]+);?", re.MULTILINE)
ESCAPE = re.compile(r"\\(.)")
SIGNS = {"n": "\n", "t": "\t", "r": "\r"}
LARGEST_COUNT = 1_000


def parse_po(file: SourceFile, language: str) -> Catalogue:
    """The translations in a file.

    Raises:
        SlipError: the first line that is not as PO files are; what stands behind it is in doubt.
    """
    entries = list(entries_of(read_lines(file.text, file.path)))
    header = next((entry for entry in entries if is_header(entry, file)), None)
    rule = plural_rule(header, file) if header else TWO_FORMS
    messages = tuple(message_of(entry, file, rule) for entry in entries if entry is not header)
    refuse_twins(messages)
    lines = file.text.split("\n")
    first, last = (header[0].number, header[-1].number) if header else (1, 0)
    return Catalogue(language, file.path, "\n".join(lines[first - 1 : last]), rule, messages)


def is_header(entry: list[Line], file: SourceFile) -> bool:
    """Whether it is the entry without a source, which describes the file."""
    parts = parts_of(entry, file)
    return "msgctxt" not in parts and "msgid" in parts and not parts["msgid"].text and not entry[-1].obsolete


def plural_rule(header: list[Line], file: SourceFile) -> PluralRule:
    """What the header says of plural forms; a ``SlipError`` where no program understands it."""
    scalar = parts_of(header, file).get("msgstr")
    if scalar is None or not (found := PLURAL.search(scalar.text)):
        return TWO_FORMS
    try:
        number = gettext.c2py(found[2])
        fits = "/" not in found[2] and max(map(number, range(LARGEST_COUNT))) < int(found[1])
    except (ValueError, ZeroDivisionError):
        fits = False
    if not fits:
        raise slip("unreadable_translations", scalar.span, reason=f"the rule in its Plural-Forms is none: {found[2]}")
    return PluralRule(int(found[1]), found[2].strip())


def message_of(entry: list[Line], file: SourceFile, rule: PluralRule) -> Message:
    """One entry."""
    parts = parts_of(entry, file)
    forms = tuple(part for keyword, part in parts.items() if keyword.startswith("msgstr"))
    if "msgid" not in parts or not forms:
        missing = "msgstr, the translation" if "msgid" in parts else "msgid, the words to translate"
        raise slip("unreadable_translations", next(iter(parts.values())).span, reason=f"its entry has no {missing}")
    plural = "msgid_plural" in parts
    if plural and len(forms) != rule.forms:
        words = f"it has {len(forms)} of the {rule.forms} plural forms that the file's header promises"
        raise slip("unreadable_translations", forms[0].span, reason=words)
    comments = [line.text for line in entry if line.keyword == "#"]
    return Message(
        context=parts["msgctxt"].text if "msgctxt" in parts else "",
        source=parts["msgid"].text,
        plural=plural,
        forms=forms,
        fuzzy=any(comment.startswith("#,") and "fuzzy" in comment for comment in comments),
        obsolete=entry[-1].obsolete,
        comments=tuple(comment[1:].strip() for comment in comments if comment[1:2] not in list(",:.|~")),
        span=parts["msgid"].span,
    )


def parts_of(entry: list[Line], file: SourceFile) -> dict[str, Scalar]:
    """The strings of an entry by their keywords."""
    lines = [line for line in entry if line.keyword != "#"]
    starts = [place for place, line in enumerate(lines) if line.keyword]
    if not lines or not lines[0].keyword:
        line = lines[0] if lines else entry[0]
        raise slip("unreadable_translations", place_of([line], file), reason="no msgid stands before these words")
    ends = [*starts[1:], len(lines)]
    return {lines[start].keyword: string_of(lines[start:end], file) for start, end in zip(starts, ends, strict=True)}


def string_of(lines: list[Line], file: SourceFile) -> Scalar:
    """What the quotes on these lines hold."""
    text = "".join(unescaped(line.text) for line in lines)
    between = ("\n" * (after.number - before.number) + " " * (after.column - 1) for before, after in pairwise(lines))
    raw = lines[0].text + "".join(gap + line.text for gap, line in zip(between, lines[1:], strict=True))
    return Scalar(text, place_of(lines, file), raw, style="po")


def place_of(lines: list[Line], file: SourceFile) -> Span:
    """From the first quote to the last."""
    first, last = lines[0], lines[-1]
    end = Position(last.number, last.column + len(last.text))
    return Span(file.path, Position(first.number, first.column), end)


def unescaped(string: str) -> str:
    return ESCAPE.sub(lambda sign: SIGNS.get(sign[1], sign[1]), string[1:-1])


def refuse_twins(messages: tuple[Message, ...]) -> None:
    """A ``SlipError`` at the second of two entries for the same words in the same place."""
    for twin in twins(messages):
        raise slip("unreadable_translations", twin.span, reason="its entry is there twice, with the same msgctxt")


def twins(messages: tuple[Message, ...]) -> Iterator[Message]:
    seen: set[tuple[str, str]] = set()
    for message in messages:
        key = (message.context, message.source)
        if key in seen and not message.obsolete:
            yield message
        seen.update(() if message.obsolete else {key})
