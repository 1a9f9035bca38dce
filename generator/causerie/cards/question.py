"""``question``: one of several answers, each a branch."""

from typing import ClassVar

from pydantic import Field

from causerie.check.card import Card
from causerie.check.choice import Choice
from causerie.check.fork import Fork
from causerie.check.kinds.ids import AttributeName
from causerie.check.kinds.words import Markdown
from causerie.check.many import Many
from causerie.check.write import Write
from causerie.plan import plan
from causerie.plan.condition import condition_of
from causerie.plan.place import Place
from causerie.plan.stored_value import stored_value
from causerie.plan.text import default_words, plain_text, rich_text


class Question(Card):
    """Buttons; the value of the one that was taken is the answer that goes by the card's id."""

    called: ClassVar[str] = "a question"
    missing: ClassVar[dict[str, str]] = {"choices": "question_without_choices"}
    asks: ClassVar[bool] = True

    question: Markdown = Field(description="What to ask, in Markdown.", examples=["Do you have any questions?"])
    choices: Many[Choice] = Field(description="The answers, in order.", examples=[["Yes, I do: meeting", "Not now"]])
    save: AttributeName | None = Field(default=None, description="The attribute that keeps the answer.")

    @property
    def forks(self) -> tuple[Fork, ...]:
        return self.choices

    @property
    def writes(self) -> tuple[Write, ...]:
        if not self.save:
            return ()
        return tuple(Write(self.save, choice.stored.span, choice.stored) for choice in self.choices)


def plan_card(card: Question, place: Place) -> plan.QuestionCard:
    """The words, and each choice with where it leads."""
    choices = tuple(plan_choice(*each, card.save, place) for each in zip(card.choices, place.branches, strict=True))
    personal = 1 if place.is_personal(card.save) else None
    return plan.QuestionCard(rich_text(card.question, place.lists), choices, card.save, personal)


def plan_choice(choice: Choice, next_: plan.Next | None, save: str | None, place: Place) -> plan.Choice:
    """One choice. Its value is left out where it is the label."""
    label = plain_text(choice.label, place.lists)
    written = default_words(label) if choice.value is None else choice.value
    value = stored_value(written, place.type_of(save))
    value_ = None if choice.value is None and isinstance(value, str) else value
    return plan.Choice(label, next_, value_, condition_of(choice.when, place.lists))
