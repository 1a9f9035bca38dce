"""Card texts: Markdown with tokens. A token stands as a letter of no meaning meanwhile, so no value becomes markup."""

import re
from collections.abc import Iterator
from html import unescape
from typing import TYPE_CHECKING

from causerie.diagnostics import Span, slip
from causerie.parse.address import fault_of_address, meant_addresses
from causerie.parse.place import span_within
from causerie.parse.plain_text import parse_plain_text
from causerie.parse.plural import PluralScalar, parse_forms
from causerie.parse.text import Element, Expression, Inline, PlainText, RichText
from causerie.parse.tree import Scalar

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element as Tag

LONGEST = 5_000
DEEPEST = 16
MOST_BRACKETS = 200
MARKUP = re.compile(r"[*_`\[\]<>\\#\n]|^\s*(?:[-+]|\d+\.)\s|\s$")
TOKEN = re.compile("\ufdd1([0-9]+)\ufdd2")
SAME = ("a", "blockquote", "br", "code", "em", "li", "ol", "p", "strong", "ul")
STRONG = ("h1", "h2", "h3", "h4", "h5", "h6")


def parse_markdown(scalar: Scalar) -> RichText:
    """The text as elements of the allow-list; a ``SlipError`` at a link, a token or a picture that may not be there."""
    if isinstance(scalar, PluralScalar):
        return parse_forms(parse_markdown, scalar)
    if len(scalar.text) > LONGEST:
        raise slip("long_text", scalar.span, limit=f"{LONGEST:,}")
    plain = parse_plain_text(scalar)
    if not any(isinstance(piece, str) and MARKUP.search(piece) for piece in plain.pieces):
        return RichText(plain.pieces, scalar)
    return RichText(tuple(inline(list(blocks(plain)))), scalar)


def blocks(text: PlainText) -> Iterator[Inline]:
    """The text's elements, with its expressions where they stood."""
    from causerie.parse.markdown_tree import tree_of_markdown

    tokens = [piece for piece in text.pieces if isinstance(piece, Expression)]
    numbers = iter(range(len(tokens)))
    marked = "".join(piece if isinstance(piece, str) else f"\ufdd1{next(numbers)}\ufdd2" for piece in text.pieces)
    if marked.count("[") > MOST_BRACKETS:
        raise slip("markdown_too_deep", text.span)
    tree = tree_of_markdown(marked)
    if tree is None:
        raise slip("markdown_too_deep", text.span)
    for tag in tree:
        yield element(tag, tokens, text.scalar)


def inline(elements: list[Inline]) -> tuple[Inline, ...]:
    """One paragraph stands as what it holds."""
    match elements:
        case [Element(tag="p", children=children)]:
            return children
    return tuple(elements)


def element(tag: "Tag", tokens: list[Expression], scalar: Scalar, depth: int = 1) -> Element:
    """An element of the allow-list, from one of Markdown's."""
    if depth > DEEPEST:
        raise slip("markdown_too_deep", scalar.span)
    if tag.tag == "img":
        raise slip("picture_in_text", place_of(tag.get("src", ""), scalar))
    if tag.tag in STRONG:
        return Element("p", (Element("strong", children_of(tag, tokens, scalar, depth)),))
    assert tag.tag in SAME, tag.tag
    attributes = (("href", address_of(tag, scalar)),) if tag.tag == "a" else ()
    return Element(tag.tag, children_of(tag, tokens, scalar, depth), attributes)


def children_of(tag: "Tag", tokens: list[Expression], scalar: Scalar, depth: int) -> tuple[Inline, ...]:
    text = unescape(tag.text or "") if tag.tag == "code" else tag.text
    children = [*pieces(text, tokens)]
    for child in tag:
        children += [element(child, tokens, scalar, depth + 1), *pieces(child.tail, tokens)]
    return tuple(children)


def pieces(text: str | None, tokens: list[Expression]) -> Iterator[Inline]:
    """Text and expressions in turn; a line end within a paragraph is a space."""
    parts = TOKEN.split((text or "").replace("\n", " "))
    for place, part in enumerate(parts):
        if place % 2:
            yield tokens[int(part)]
        elif part:
            yield part


def address_of(tag: "Tag", scalar: Scalar) -> str:
    address = tag.get("href", "")
    if TOKEN.search(address):
        raise slip("token_in_link", place_of(TOKEN.split(address)[0], scalar))
    if fault := fault_of_address(address):
        raise slip("refused_address", place_of(address, scalar), meant_addresses(address), text=address, reason=fault)
    return address


def place_of(part: str, scalar: Scalar) -> Span:
    start = max(scalar.text.find(part), 0)
    return span_within(scalar, start, start + len(part)) if part else scalar.span
