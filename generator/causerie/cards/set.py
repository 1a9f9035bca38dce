"""``set``: writes attributes."""

from typing import Annotated, ClassVar

from pydantic import Field

from causerie.check.assignment import Assignment, read_assignments
from causerie.check.card import Card
from causerie.check.read_by import ReadBy
from causerie.check.write import Write
from causerie.parse.text import Expression
from causerie.plan import plan
from causerie.plan.expression_to_javascript import value
from causerie.plan.place import Place
from causerie.plan.stored_value import stored_value
from causerie.plan.text import words

Assignments = Annotated[
    tuple[Assignment, ...],
    ReadBy(read_assignments, {"type": "object", "additionalProperties": {"type": ["string", "number", "boolean"]}}),
]

SILENT = True


class Set(Card):
    """Invisible."""

    called: ClassVar[str] = "a set card"

    set: Assignments = Field(description="Attributes and their new values.", examples=[{"lead.source": "pop-up"}])

    @property
    def writes(self) -> tuple[Write, ...]:
        return tuple(Write(each.attribute, each.value.span, each.value) for each in self.set)


def plan_card(card: Set, place: Place) -> plan.SetCard:
    """Each attribute with its new value. A token alone gives its value as it is; beside words it becomes text."""
    return tuple((each.attribute, plan_value(each, place)) for each in card.set)


def plan_value(assignment: Assignment, place: Place) -> plan.Scalar | plan.Code:
    """The new value, in the attribute's type."""
    match assignment.value.pieces:
        case ():
            return ""
        case (str() as written,):
            return stored_value(written, place.type_of(assignment.attribute))
        case (Expression(tree=tree),):
            return plan.Code(value(tree, place.lists).text)
        case pieces:
            return words(pieces, place.lists)
