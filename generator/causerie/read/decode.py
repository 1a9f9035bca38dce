"""From bytes to text."""

from causerie.diagnostics import Position, Span, slip


def decode(data: bytes, file: str) -> str:
    """UTF-8, with a byte order mark or without; a ``SlipError`` that says what it looks like instead."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8", errors="replace").replace("\r\n", "\n")
        line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
        span = Span(file, Position(line, column), Position(line, column + 1))
        raise slip("unreadable_letters", span, guess=guess(data)) from None
    if data[:64].count(0) > 20:
        raise slip("unreadable_letters", Span(file, Position(1, 1), Position(1, 1)), guess=guess(data))
    return text.replace("\r\n", "\n").replace("\r", "\n")


def guess(data: bytes) -> str:
    """What the encoding looks like, in words that follow “It looks like”."""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff") or data[:64].count(0) > 20:
        return "UTF-16, which Windows calls “Unicode”"
    if data[:4] == b"%PDF" or data[:2] in (b"PK", b"\x89P", b"\xff\xd8", b"GI"):
        return "a document or an image, not a text"
    return "Latin-1 or Windows-1252, which older editors write"
