"""Labels that are longer than a button."""

from collections.abc import Iterator
from unicodedata import east_asian_width

from causerie.check.model import Conversation
from causerie.check.site import Site
from causerie.check.translations.placed_text import placed_texts
from causerie.diagnostics import Diagnostic

MOST_COLUMNS = 60
"""Two lines on a phone that is 320 pixels wide. Chinese and Japanese letters are two columns wide."""


def text_outgrows_button(conversation: Conversation, site: Site) -> Iterator[Diagnostic]:
    """Choices and buttons of more than two lines. What a token will show is not counted."""
    for placed in placed_texts(conversation, site):
        if placed.on_button and placed.text:
            words = "".join(piece for piece in placed.text.pieces if isinstance(piece, str))
            if len(words) * 2 > MOST_COLUMNS and columns(words) > MOST_COLUMNS:
                found = {"columns": str(columns(words)), "most": str(MOST_COLUMNS), "text": words}
                yield Diagnostic("text_outgrows_button", placed.span, found)


def columns(words: str) -> int:
    """How wide the words are, in letters of the Latin alphabet."""
    return sum(2 if east_asian_width(letter) in "WF" else 1 for letter in words)
