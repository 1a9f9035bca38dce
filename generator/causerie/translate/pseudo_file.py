"""The PO file of the made-up language."""

from collections.abc import Iterable
from dataclasses import replace

from causerie.check.translations.placed_text import PlacedText
from causerie.diagnostics import Position, Span
from causerie.languages import PSEUDO
from causerie.parse.catalogue import TWO_FORMS, Catalogue, Message
from causerie.parse.tree import Scalar
from causerie.translate.po_file import po_file
from causerie.words.pseudo import pseudo

NOWHERE = Span("", Position(1, 1), Position(1, 1))


def pseudo_file(texts: Iterable[PlacedText], site: str) -> str:
    """The whole file, each text with accents."""
    once = [replace(text, count=None) for text in texts]
    messages = tuple(message_of(text) for text in once)
    return po_file(once, PSEUDO, site, Catalogue(PSEUDO, "", "", TWO_FORMS, messages))


def message_of(text: PlacedText) -> Message:
    """The text with its translation."""
    form = Scalar(pseudo(text.source), NOWHERE)
    return Message(text.context, text.source, False, (form,), False, False, (), NOWHERE)
