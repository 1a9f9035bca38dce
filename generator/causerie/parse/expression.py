"""Expressions, parsed by Jinja2. The line number of its tokens and nodes is used for the place in the text instead."""

import re
from collections.abc import Iterable, Iterator

from jinja2 import Environment, TemplateSyntaxError, nodes
from jinja2.lexer import TokenStream
from jinja2.parser import Parser

from causerie.diagnostics import SlipError, slip
from causerie.parse.allowed_nodes import refuse_what_is_not_allowed
from causerie.parse.foreign_operators import foreign_operator
from causerie.parse.place import span_within
from causerie.parse.text import Expression
from causerie.parse.tree import Scalar

NEVER = "\ufdd0"  # no text holds this letter, so that only {{ and }} mean something in a text
LANGUAGE = Environment(
    block_start_string=f"{NEVER}%",
    block_end_string=f"%{NEVER}",
    comment_start_string=f"{NEVER}#",
    comment_end_string=f"#{NEVER}",
    keep_trailing_newline=True,
)
LONGEST = 1_000

Piece = tuple[int, str, str]
"""Where a token begins, its type, and its letters."""


def parse_expression(scalar: Scalar) -> Expression:
    """A bare expression, as behind ``when``."""
    source = scalar.text
    if source.strip().startswith("{{") and source.strip().endswith("}}"):
        plain = source.strip()[2:-2].strip()
        raise slip("braces_in_condition", scalar.span, text=source, plain=plain)
    return expression_of(list(pieces_of(scalar, "variable")), scalar, 0, len(source))


def pieces_of(scalar: Scalar, state: str | None = None) -> Iterator[Piece]:
    """The tokens of a text, or of an expression (state ``variable``); a ``SlipError`` at a letter of no meaning."""
    at = 0
    try:
        for _, kind, letters in LANGUAGE.lexer.tokeniter(scalar.text, None, None, state):
            yield at, kind, letters
            at += len(letters)
    except TemplateSyntaxError:
        if operator := foreign_operator(scalar, at):
            raise operator from None
        letter = scalar.text[at : at + 1]
        code = "curly_quotes_in_expression" if letter in "“”„‘’" else "unreadable_sign"
        raise slip(code, span_within(scalar, at, at + 1), letter=letter) from None


def expression_of(pieces: Iterable[Piece], scalar: Scalar, start: int, end: int) -> Expression:
    """The expression that these tokens make; it stands in ``scalar.text[start:end]``."""
    source = scalar.text[start:end]
    lead = len(source) - len(source.lstrip())
    span = span_within(scalar, start + lead, start + max(len(source.rstrip()), lead))
    if not source.strip():
        raise slip("empty_expression", span_within(scalar, start, end))
    if len(source) > LONGEST:
        raise slip("long_expression", span, limit=f"{LONGEST:,}")
    parser = Parser(LANGUAGE, "", state="variable")
    parser.stream = TokenStream(LANGUAGE.lexer.wrap(iter(pieces)), None, None)
    try:
        tree = parser.parse_expression()
        broken = None if parser.stream.eos else parser.stream.current.lineno
    except TemplateSyntaxError as error:
        tree, broken = nodes.Const(None), error.lineno if parser.stream.current.type != "eof" else end
    except RecursionError:
        raise slip("long_expression", span, limit=f"{LONGEST:,}") from None
    if broken is not None:
        raise not_understood(scalar, broken, start, end)
    refuse_what_is_not_allowed(tree, scalar)
    return Expression(tree, source.strip(), span, scalar)


def not_understood(scalar: Scalar, at: int, start: int, end: int) -> SlipError:
    """The slip at the word that does not fit, or at the end where something is missing."""
    if operator := foreign_operator(scalar, at):
        return operator
    rest = scalar.text[at:end]
    word = re.match(r"\s*(\w+|\S+)", rest)
    if not word:
        return slip("unfinished_expression", span_within(scalar, start, end), text=scalar.text[start:end].strip())
    if word[1].startswith("=") and not word[1].startswith("=="):
        return slip("single_equals_sign", span_within(scalar, at + word.start(1), at + word.start(1) + 1))
    span = span_within(scalar, at + word.start(1), at + word.end(1))
    return slip("unreadable_expression", span, word=word[1])
