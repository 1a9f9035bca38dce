"""``question``: one of several answers, each a branch."""

from typing import ClassVar

from pydantic import Field

from causerie.check.card import Card
from causerie.check.choice import Choice
from causerie.check.kinds.ids import AttributeName
from causerie.check.kinds.words import Markdown
from causerie.check.many import Many


class Question(Card):
    """``answers.<id>`` is the value of the choice that was taken."""

    called: ClassVar[str] = "a question"
    missing: ClassVar[dict[str, str]] = {"choices": "question_without_choices"}
    asks: ClassVar[bool] = True

    question: Markdown = Field(description="What to ask, in Markdown.", examples=["Do you have any questions?"])
    choices: Many[Choice] = Field(description="The answers, in order.", examples=[["Yes, I do: meeting", "Not now"]])
    save: AttributeName | None = Field(default=None, description="The attribute that keeps the answer.")
