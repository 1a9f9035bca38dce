"""Plain texts with tokens: labels, placeholders, addresses."""

from collections.abc import Iterator

from causerie.diagnostics import slip
from causerie.parse.expression import Piece, expression_of, pieces_of
from causerie.parse.place import span_within
from causerie.parse.plural import PluralScalar, parse_forms
from causerie.parse.text import Expression, PlainText
from causerie.parse.tree import Scalar


def parse_plain_text(scalar: Scalar) -> PlainText:
    """The text cut at its tokens; a ``SlipError`` at a token that is not understood."""
    if isinstance(scalar, PluralScalar):
        return parse_forms(parse_plain_text, scalar)
    if "{{" not in scalar.text:
        return PlainText((scalar.text,), scalar)
    return PlainText(tuple(cut_at_tokens(scalar)), scalar)


def cut_at_tokens(scalar: Scalar) -> Iterator[str | Expression]:
    """Words and expressions in turn."""
    opened = scalar.text.rfind("{{")
    if "}}" not in scalar.text[opened:]:
        raise slip("token_never_closed", span_within(scalar, opened, opened + 2))
    token: list[Piece] = []
    start = 0
    inside = False
    for at, kind, letters in pieces_of(scalar):
        if kind in ("variable_begin", "variable_end") and letters.strip("{}"):
            place = scalar.text.index(letters.strip(), at)
            raise slip("sign_in_braces", span_within(scalar, place, place + len(letters.strip())))
        if kind == "variable_begin":
            token, start, inside = [], at, True
        elif kind == "variable_end":
            yield expression_of(token, scalar, start + 2, at)
            inside = False
        elif inside:
            token.append((at, kind, letters))
        else:
            yield letters
    if inside:
        raise slip("token_never_closed", span_within(scalar, start, start + 2))
