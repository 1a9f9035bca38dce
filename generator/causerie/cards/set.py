"""``set``: writes attributes."""

from typing import Annotated, ClassVar

from pydantic import Field, PlainValidator, WithJsonSchema

from causerie.check.assignment import Assignment, read_assignments
from causerie.check.card import Card

Assignments = Annotated[
    tuple[Assignment, ...],
    PlainValidator(read_assignments),
    WithJsonSchema({"type": "object", "additionalProperties": {"type": ["string", "number", "boolean"]}}),
]


class Set(Card):
    """Invisible."""

    called: ClassVar[str] = "a set card"

    set: Assignments = Field(description="Attributes and their new values.", examples=[{"lead.source": "pop-up"}])
