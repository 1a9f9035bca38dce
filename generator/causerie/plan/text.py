"""Texts of cards, as the SDK takes them."""

from causerie.parse import text as parsed
from causerie.plan.expression_to_javascript import meaning, value_function
from causerie.plan.javascript_literal import string_literal
from causerie.plan.names import Lists
from causerie.plan.plan import Element, Function, Inline, Plain, Text


def rich_text(text: parsed.RichText, lists: Lists) -> Text:
    """Markdown: a string where it is nothing but words."""
    return inline_text(text.pieces, lists)


def plain_text(text: parsed.PlainText, lists: Lists) -> Plain:
    """Words with tokens: a string where there are none."""
    pieces = tuple(piece if isinstance(piece, str) else value_function(piece.tree, lists) for piece in text.pieces)
    match pieces:
        case ():
            return ""
        case (str() as only,):
            return only
    return pieces


def optional_text(text: parsed.PlainText | None, lists: Lists) -> Plain | None:
    """As ``plain_text``, where there is one."""
    return None if text is None else plain_text(text, lists)


def inline_text(pieces: tuple[parsed.Inline, ...], lists: Lists) -> Text:
    match tuple(inline(piece, lists) for piece in pieces):
        case ():
            return ""
        case (str() as only,):
            return only
        case several:
            return several


def inline(piece: parsed.Inline, lists: Lists) -> Inline:
    match piece:
        case str():
            return piece
        case parsed.Element(tag=tag, children=children, attributes=attributes):
            return Element(tag, inline_text(children, lists), dict(attributes) or None)
    return value_function(piece.tree, lists)


def default_words(text: Plain) -> str:
    """A plain text as it reads while nothing is known of a visitor."""
    if isinstance(text, str):
        return text
    return "".join(piece.default if isinstance(piece, Function) else piece for piece in text)


def joined_text(pieces: tuple[str | parsed.Expression, ...], lists: Lists) -> Function:
    """One function that gives the whole text; an unknown token gives nothing."""
    parts = [
        string_literal(piece) if isinstance(piece, str) else f'({meaning(piece.tree, lists).value.text}??"")'
        for piece in pieces
    ]
    return Function(f"v=>{'+'.join(parts)}")
