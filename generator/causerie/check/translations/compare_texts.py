"""What a translation must have in common with the words that it translates."""

from collections.abc import Iterator

from jinja2 import nodes

from causerie.check.expressions_of import tokens_of
from causerie.check.translations.placed_text import PlacedText
from causerie.diagnostics import Diagnostic
from causerie.parse.names import names_of
from causerie.parse.text import Element, Expression, Inline, PlainText, RichText

SIGNS = ("**", "__", "](", "`")
"""What shows where Markdown was not closed."""
BLOCKS = {"ol": "a numbered list begins", "ul": "a list begins", "blockquote": "a quotation begins"}


def compare_texts(source: PlacedText, translation: PlacedText) -> Iterator[Diagnostic]:
    """The first thing that they should share and do not: tokens, links, Markdown."""
    if source.text and translation.text:
        for form in forms_of(translation.text):
            checks = (other_tokens, other_links, broken_markdown)
            faults = (fault for check in checks for fault in check(source, source.text, form))
            yield from list(faults)[:1]


def forms_of(text: PlainText | RichText) -> Iterator[PlainText | RichText]:
    """The text, or each of its plural forms."""
    yield from text.plural.forms if text.plural else (text,)


def other_tokens(placed: PlacedText, source: PlainText | RichText, form: PlainText | RichText) -> Iterator[Diagnostic]:
    """Tokens that are missing or new. A plural form may do without the number: “one bike”."""
    wanted = {shape(token.tree): token for token in tokens_of(source)}
    found = {shape(token.tree): token for token in tokens_of(form)}
    spare = {name.text for name in names_of(placed.count)} if placed.count else set()
    for each, token in found.items():
        if each not in wanted:
            yield Diagnostic("translation_with_other_tokens", token.span, {"difference": f"{typed(token)} is new"})
    for each, token in wanted.items():
        if each not in found and not {name.text for name in names_of(token)} <= spare:
            words = {"difference": f"{typed(token)} is missing"}
            yield Diagnostic("translation_with_other_tokens", form.span, words)


def typed(token: Expression) -> str:
    """A token as it was written."""
    return f"“{{{{ {token.source.strip()} }}}}”"


def shape(node: nodes.Node) -> str:
    """The expression without the words in it that visitors read: those may be translated."""
    match node:
        case nodes.Const(value=str()):
            return "words"
        case nodes.Or(left=left, right=right) | nodes.And(left=left, right=right):
            return f"{shape(left)} {type(node).__name__} {shape(right)}"
        case nodes.CondExpr(test=test, expr1=yes, expr2=no):
            return f"{shape(yes)} if {test!r} else {shape(no) if no else 'nothing'}"
        case nodes.Concat(nodes=parts):
            return " ~ ".join(map(shape, parts))
        case nodes.Filter(name="default", node=nodes.Expr() as value, args=[instead]):
            return f"{shape(value)} Or {shape(instead)}"
        case nodes.Filter(name="lower" | "upper" | "trim" | "title" as name, node=nodes.Expr() as value):
            return f"{shape(value)} | {name}"
    return repr(node)


def other_links(_: PlacedText, source: PlainText | RichText, form: PlainText | RichText) -> Iterator[Diagnostic]:
    """Addresses that are missing or new."""
    wanted, found = set(addresses_in(source.pieces)), set(addresses_in(form.pieces))
    for verdict, addresses in (("new", found - wanted), ("missing", wanted - found)):
        for address in sorted(addresses):
            words = {"difference": f"{address} is {verdict}"}
            yield Diagnostic("translation_with_other_links", form.span, words)


def addresses_in(pieces: tuple[Inline, ...]) -> Iterator[str]:
    for piece in pieces:
        if isinstance(piece, Element):
            yield from dict(piece.attributes).values()
            yield from addresses_in(piece.children)


def broken_markdown(_: PlacedText, source: PlainText | RichText, form: PlainText | RichText) -> Iterator[Diagnostic]:
    """Signs that were meant to do something and show, and blocks that nobody meant."""
    if isinstance(source, PlainText):
        return
    before, after = visible(source.pieces), visible(form.pieces)
    for sign in SIGNS:
        if after.count(sign) > before.count(sign):
            yield Diagnostic("translation_breaks_markdown", form.span, {"fault": f"“{sign}” shows as it was typed"})
    for tag in sorted(set(tags_in(form.pieces)) - set(tags_in(source.pieces))):
        if tag in BLOCKS:
            yield Diagnostic("translation_breaks_markdown", form.span, {"fault": BLOCKS[tag]})


def visible(pieces: tuple[Inline, ...]) -> str:
    """The words that show, without those in code, which may hold any sign."""
    parts = (piece if isinstance(piece, str) else visible(children_of(piece)) for piece in pieces)
    return "".join(parts)


def children_of(piece: Inline) -> tuple[Inline, ...]:
    return piece.children if isinstance(piece, Element) and piece.tag != "code" else ()


def tags_in(pieces: tuple[Inline, ...]) -> Iterator[str]:
    for piece in pieces:
        if isinstance(piece, Element):
            yield piece.tag
            yield from tags_in(piece.children)
