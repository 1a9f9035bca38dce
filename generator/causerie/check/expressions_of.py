"""Every text and expression of a conversation, with where it stands."""

from collections.abc import Iterator

from pydantic import BaseModel

from causerie.check.assignment import Assignment
from causerie.check.card import Card
from causerie.check.model import Conversation
from causerie.parse.text import Element, Expression, Inline, PlainText, RichText


def texts_in(record: BaseModel) -> Iterator[PlainText | RichText]:
    """The texts of a record and of the records in it, but not those of cards in it: they stand for themselves."""
    yield from (value for value in values_in(record) if isinstance(value, PlainText | RichText))


def conditions_in(record: BaseModel) -> Iterator[Expression]:
    """The conditions of a record and of the records in it, but not those of cards in it."""
    yield from (value for value in values_in(record) if isinstance(value, Expression))


def tokens_of(text: PlainText | RichText) -> Iterator[Expression]:
    """The expressions that stand in a text."""
    open_pieces: list[Inline] = list(reversed(text.pieces))
    while open_pieces:
        piece = open_pieces.pop()
        if isinstance(piece, Expression):
            yield piece
        elif isinstance(piece, Element):
            open_pieces.extend(reversed(piece.children))


def all_expressions(conversation: Conversation) -> Iterator[Expression]:
    """The conditions and tokens of a conversation, its triggers' and audience's first."""
    flow = conversation.flow
    yield from filter(None, (flow.audience, *(trigger.when for trigger in flow.triggers)))
    for step in conversation.steps:
        yield from conditions_in(step.card)
        for text in texts_in(step.card):
            yield from tokens_of(text)


def values_in(record: BaseModel) -> Iterator[object]:
    """The values of a record's keys, and of the records in it."""
    for value in vars(record).values():
        for item in value if type(value) is tuple else (value,):
            if isinstance(item, Assignment):
                yield item.value
            elif isinstance(item, BaseModel):
                yield from values_in(item) if not isinstance(item, Card) else ()
            elif item is not None:
                yield item
