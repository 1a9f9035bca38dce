"""The names that a conversation's cards read."""

from collections.abc import Iterator

from pydantic import BaseModel

from causerie.check.assignment import Assignment
from causerie.check.model import Conversation
from causerie.parse.text import Element, Expression, PlainText, RichText
from causerie.plan.names import names_in


def names_of_cards(conversation: Conversation) -> Iterator[str]:
    """Every name in its cards' texts and conditions, as often as it stands there."""
    for step in conversation.steps:
        yield from names_within(step.card)


def names_within(value: object) -> Iterator[str]:
    """The names in a record's fields, whatever card or choice it is; nested cards are steps of their own as well."""
    match value:
        case Expression(tree=tree):
            yield from names_in(tree)
        case RichText(pieces=parts) | PlainText(pieces=parts) | Element(children=parts):
            for part in parts:
                yield from names_within(part)
        case Assignment(value=written):
            yield from names_within(written)
        case tuple():
            for item in value:
                yield from names_within(item)
        case BaseModel():
            for name in type(value).model_fields:
                yield from names_within(getattr(value, name))
