"""``message``: says something."""

from typing import ClassVar

from pydantic import Field

from causerie.check.card import Card
from causerie.check.kinds.words import Markdown
from causerie.plan import plan
from causerie.plan.place import Place
from causerie.plan.text import rich_text


class Message(Card):
    """Asks nothing, so the conversation flows on."""

    called: ClassVar[str] = "a message"

    message: Markdown = Field(description="What to say, in Markdown.", examples=["Thank you, talk soon! 👋"])


def plan_card(card: Message, place: Place) -> plan.MessageCard:
    """The words."""
    return rich_text(card.message, place.lists)
