"""Letters that nobody sees and that mean something else to every reader."""

import re

from causerie.diagnostics import Diagnostic, Position, Span

HIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufdd0-\ufdef\ufffe\uffff]")
NAMES = {"\x00": "NUL", "\u2028": "a line separator", "\u2029": "a paragraph separator", "\ufeff": "a byte order mark"}


def first_hidden_letter(file: str, text: str) -> Diagnostic | None:
    """The first control character or noncharacter of a text; tabs and line ends are none."""
    found = HIDDEN.search(text)
    if not found:
        return None
    before = text[: found.start()]
    line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
    name = NAMES.get(found[0], "a control character" if ord(found[0]) < 0xA0 else "a letter that no font shows")
    span = Span(file, Position(line, column), Position(line, column + 1))
    return Diagnostic("hidden_letter", span, {"name": name, "code": f"U+{ord(found[0]):04X}"})
