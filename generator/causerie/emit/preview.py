"""What the gallery shows of a conversation's first card."""

from causerie.emit.text_to_html import html_of
from causerie.plan.plan import CaptureCard, Card, Code, Element, Plural, QuestionCard, RedirectCard
from causerie.plan.text import default_words


def opening_words(card: Card) -> str:
    """Its text, without links: a preview leads nowhere."""
    match card:
        case QuestionCard(text=text) | CaptureCard(text=text):
            return html_of(text).striptags()
        case RedirectCard(address=address):
            return default_words(address)
        case str() | Code():
            return default_words(card)
        case Plural():
            return html_of(card).striptags()
        case tuple():
            return html_of(
                tuple(piece for piece in card if isinstance(piece, str | Code | Plural | Element))
            ).striptags()


def labels(card: Card) -> list[str]:
    """The words on its buttons."""
    match card:
        case QuestionCard(choices=choices):
            return [default_words(choice.label) for choice in choices]
        case CaptureCard(button=button):
            return [default_words(button)]
    return []
