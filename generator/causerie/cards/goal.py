"""``goal``: counts that something was reached."""

from typing import ClassVar

from pydantic import Field

from causerie.check.card import Card
from causerie.check.kinds.words import Line
from causerie.plan import plan
from causerie.plan.place import Place

SILENT = True


class Goal(Card):
    """Invisible. Counted each time it is reached."""

    called: ClassVar[str] = "a goal"

    goal: Line = Field(description="The goal's name, as it stands in reports.", examples=["Meeting booked"])


def plan_card(card: Goal, place: Place) -> plan.GoalCard:  # noqa: ARG001 - every card is planned in its place
    """The goal's name."""
    return card.goal
