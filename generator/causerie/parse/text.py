"""What texts hold once they are parsed: pieces of text, expressions and, for Markdown, elements."""

from dataclasses import dataclass

from jinja2 import nodes

from causerie.diagnostics import Span
from causerie.parse.tree import Scalar


@dataclass(frozen=True, slots=True)
class Expression:
    """One expression of the language.

    ``tree`` is Jinja2's own syntax tree, in which ``lineno`` is the letter of ``scalar.text`` where a node begins;
    ``source`` is what was typed.
    """

    tree: nodes.Expr
    source: str
    span: Span
    scalar: Scalar


@dataclass(frozen=True, slots=True)
class Element:
    """An element of Markdown: its tag and attributes are of the allow-list."""

    tag: str
    children: tuple["Inline", ...]
    attributes: tuple[tuple[str, str], ...] = ()


Inline = str | Expression | Element


@dataclass(frozen=True, slots=True)
class PlainText:
    """A text without markup: labels, names, placeholders, addresses. ``scalar`` is what was written.

    A text in plural forms has all of them in ``plural``, and the last, which fits most numbers, in ``pieces``.
    """

    pieces: tuple[str | Expression, ...]
    scalar: Scalar
    plural: "Plural | None" = None

    @property
    def span(self) -> Span:
        return self.scalar.span


@dataclass(frozen=True, slots=True)
class RichText:
    """A text in Markdown: a card's words. One paragraph stands as its inline content, without a ``p``.

    ``plural`` is as in ``PlainText``.
    """

    pieces: tuple[Inline, ...]
    scalar: Scalar
    plural: "Plural | None" = None

    @property
    def span(self) -> Span:
        return self.scalar.span


@dataclass(frozen=True, slots=True)
class Plural:
    """A translated text in the forms of its language; ``rule``, in JavaScript, tells that of ``n``, the ``count``."""

    count: Expression
    rule: str
    forms: tuple[PlainText | RichText, ...]
