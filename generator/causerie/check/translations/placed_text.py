"""The texts of a conversation that visitors read, each with a name for its place, by which translators find it."""

from collections.abc import Iterator
from dataclasses import dataclass

from pydantic import BaseModel

from causerie.check.card import Card
from causerie.check.model import Conversation
from causerie.check.placed import Placed
from causerie.check.site import Site
from causerie.check.translations.count_of import count_of
from causerie.diagnostics import Span
from causerie.parse.text import Expression, PlainText, RichText

NOT_READ = frozenset({"redirect", "set"})
"""Keys whose texts are addresses or stored, and nobody reads them."""
NOT_ON_BUTTONS = frozenset({"placeholder"})


@dataclass(frozen=True, slots=True)
class PlacedText:
    """``context`` is stable through edits of other texts: ``product-questions/newsletter/button``.

    ``source`` is what was written, without white space around it. ``text`` is what a card says; a conversation's name
    and title are only words. ``count`` is the number that the text speaks of, where it has one. ``notes`` are what
    colleagues say about it.
    """

    context: str
    source: str
    span: Span
    text: PlainText | RichText | None
    on_button: bool
    count: Expression | None
    notes: tuple[str, ...]


def placed_texts(conversation: Conversation, site: Site) -> tuple[PlacedText, ...]:
    """The texts in the order of the file; the conversation's name, which is its page's title, comes first."""
    flow = conversation.flow
    title = flow.theme.title if flow.theme else None
    words = [("name", flow.name, flow.description), ("title", title, None)]
    names = [word(f"{conversation.id}/{key}", written, notes) for key, written, notes in words if written]
    cards = [
        placed(f"{conversation.id}/{step.id}/{key}", text, step.card, site)
        for step in conversation.steps
        for key, text in texts_of(step.card)
    ]
    return (*names, *cards)


def word(context: str, written: Placed, notes: str | None) -> PlacedText:
    """A line without tokens."""
    return PlacedText(context, str(written), written.span, None, False, None, (str(notes),) if notes else ())


def placed(context: str, text: PlainText | RichText, card: Card, site: Site) -> PlacedText:
    """A text of a card."""
    key = context.rpartition("/")[2]
    return PlacedText(
        context=context,
        source=text.scalar.text.strip(),
        span=text.span,
        text=text,
        on_button=isinstance(text, PlainText) and key not in NOT_ON_BUTTONS,
        count=count_of(text, site),
        notes=(str(card.notes),) if card.notes else (),
    )


def texts_of(record: BaseModel) -> Iterator[tuple[str, PlainText | RichText]]:
    """The texts of a record and of those in it, by their keys: ``choices/2/label``; cards stand for themselves."""
    for key, value in record:
        if key in NOT_READ:
            continue
        if isinstance(value, PlainText | RichText):
            yield key, value
        elif isinstance(value, BaseModel) and not isinstance(value, Card):
            yield from ((f"{key}/{inner}", text) for inner, text in texts_of(value))
        elif isinstance(value, tuple) and not isinstance(value, Span):
            for number, item in enumerate(value, start=1):
                if isinstance(item, BaseModel) and not isinstance(item, Card):
                    yield from ((f"{key}/{number}/{inner}", text) for inner, text in texts_of(item))
                elif isinstance(item, PlainText | RichText):
                    yield f"{key}/{number}", item
