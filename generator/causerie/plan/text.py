"""Texts of cards, as the SDK takes them. Whatever a token gives becomes part of a string, never an element."""

import gettext
from itertools import groupby

from causerie.parse import text as parsed
from causerie.plan.default_of_expression import default_of_expression
from causerie.plan.expression_to_javascript import meaning
from causerie.plan.javascript import TRUE, Js, Level
from causerie.plan.javascript_literal import string_literal
from causerie.plan.meaning import Meaning
from causerie.plan.names import Lists
from causerie.plan.plan import Code, Element, Inline, Plain, Plural, Text, Words


def rich_text(text: parsed.RichText, lists: Lists) -> Text:
    """Markdown: a string where it is nothing but words and tokens."""
    if text.plural:
        return plural(text.plural, lists)
    return inline_text(text.pieces, lists)


def inline_text(pieces: tuple[parsed.Inline, ...], lists: Lists) -> Text:
    """These pieces, neighbouring words and tokens as one string."""
    inlines: list[Inline] = []
    for is_element, group in groupby(pieces, lambda piece: isinstance(piece, parsed.Element)):
        if is_element:
            inlines += [element(piece, lists) for piece in group if isinstance(piece, parsed.Element)]
        else:
            inlines.append(words(tuple(piece for piece in group if not isinstance(piece, parsed.Element)), lists))
    match inlines:
        case []:
            return ""
        case [str() | Code() as only]:
            return only
    return tuple(inlines)


def element(piece: parsed.Element, lists: Lists) -> Element:
    """An element of Markdown."""
    return Element(piece.tag, inline_text(piece.children, lists), dict(piece.attributes) or None)


def plain_text(text: parsed.PlainText, lists: Lists) -> Plain:
    """Words with tokens."""
    if text.plural:
        return plural(text.plural, lists)
    return words(text.pieces, lists)


def plural(text: parsed.Plural, lists: Lists) -> Plural:
    """All forms of a text, and the number that they go by; the default is that of the number's own default."""
    count = Code(known_or_empty(meaning(text.count.tree, lists)).text)
    number = default_of_expression(text.count.tree)
    default = gettext.c2py(text.rule)(int(number)) if number.isdecimal() else len(text.forms) - 1
    return Plural(count, text.rule, tuple(inline_text(form.pieces, lists) for form in text.forms), default)


def optional_text(text: parsed.PlainText | None, lists: Lists) -> Plain | None:
    """As ``plain_text``, where there is one."""
    return None if text is None else plain_text(text, lists)


def words(pieces: tuple[str | parsed.Expression, ...], lists: Lists) -> Words:
    """One string: itself where there are no tokens, else code that gives one, whatever values there are."""
    if all(isinstance(piece, str) for piece in pieces):
        return "".join(piece for piece in pieces if isinstance(piece, str))
    parts = [string_literal(piece) if isinstance(piece, str) else shown(piece, lists) for piece in pieces]
    surely_text = any(isinstance(piece, str) for piece in pieces[:2])
    default = "".join(piece if isinstance(piece, str) else default_of_expression(piece.tree) for piece in pieces)
    return Code("+".join(parts if surely_text else ['""', *parts]), default)


def shown(token: parsed.Expression, lists: Lists) -> str:
    """What a token shows, as a term of a sum: nothing where it is unknown, a list with commas."""
    of = meaning(token.tree, lists)
    if of.is_list:
        return f'({of.raw.at(Level.CALL)}?.join(", ")??"")'
    return known_or_empty(of).at(Level.PRODUCT)


def known_or_empty(of: Meaning) -> Js:
    """A value, or an empty text where it is unknown."""
    return of.value if of.known == TRUE else Js(f'{of.value.at(Level.EQUALITY)}??""', Level.NULLISH)


def address_text(text: parsed.PlainText, lists: Lists) -> Words:
    """An address with tokens, each encoded for a path or a query; an unknown one gives nothing."""
    if all(isinstance(piece, str) for piece in text.pieces):
        return words(text.pieces, lists)
    parts = [string_literal(piece) if isinstance(piece, str) else encoded(piece, lists) for piece in text.pieces]
    return Code("+".join(parts), "".join(piece for piece in text.pieces if isinstance(piece, str)))


def encoded(token: parsed.Expression, lists: Lists) -> str:
    """A token's value in percent-encoding."""
    return f"encodeURIComponent({known_or_empty(meaning(token.tree, lists)).text})"


def default_words(text: Plain) -> str:
    """A text as it reads while nothing is known of a visitor."""
    if isinstance(text, Plural):
        form = text.forms[text.default]
        return "" if isinstance(form, tuple) else default_words(form)
    return text.default if isinstance(text, Code) else text
