"""``message``: says something."""

from typing import ClassVar

from pydantic import Field

from causerie.check.card import Card
from causerie.check.kinds.words import Markdown


class Message(Card):
    """Asks nothing, so the conversation flows on."""

    called: ClassVar[str] = "a message"

    message: Markdown = Field(description="What to say, in Markdown.", examples=["Thank you, talk soon! 👋"])
