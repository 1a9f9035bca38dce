"""``NAME``: what it does, in a few words."""

from typing import ClassVar

from pydantic import Field

from causerie.check.card import Card
from causerie.check.kinds.words import Markdown
from causerie.plan import plan
from causerie.plan.place import Place
from causerie.plan.text import rich_text


class CLASS(Card):
    """Asks nothing, so the conversation flows on."""

    called: ClassVar[str] = "a TITLE card"

    NAME: Markdown = Field(description="What to say, in Markdown.", examples=["Good to see you."])


def plan_card(card: CLASS, place: Place) -> plan.MessageCard:
    """The words."""
    return rich_text(card.NAME, place.lists)
