"""Texts in the plural forms of a language."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TypeVar

from causerie.parse.text import Expression, PlainText, Plural, RichText
from causerie.parse.tree import Scalar

T = TypeVar("T", PlainText, RichText)


@dataclass(frozen=True, slots=True)
class PluralScalar(Scalar):
    """A value in several forms, the last of which is its text. ``rule`` tells the form for a ``count``."""

    forms: tuple[Scalar, ...] = ()
    rule: str = ""
    count: Expression | None = None


def parse_forms(parse: Callable[[Scalar], T], scalar: PluralScalar) -> T:
    """The text, by its last form, with all of them."""
    assert scalar.count
    texts = [parse(form) for form in scalar.forms]
    return replace(texts[-1], plural=Plural(scalar.count, scalar.rule, tuple(texts)))
