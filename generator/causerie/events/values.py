"""What a visitor answered: in an event, and as the one text that the column `value` stores."""

from typing import Annotated

from pydantic import Field
from pydantic_core import to_json

from causerie.events.numbers import Number, Whole
from causerie.events.texts import Attribute, Name, Text

Single = Text | bool | Whole | Number
Several = Annotated[list[Single], Field(max_length=100)]
NO_OTHER_NAMES = {"additionalProperties": False}
Fields = Annotated[dict[Name, Single | Several], Field(max_length=100, json_schema_extra=NO_OTHER_NAMES)]
"""The answers of a `form` card, by the ids of its fields."""
Value = Single | Several | Fields
Attributes = Annotated[dict[Attribute, Single | Several], Field(max_length=100, json_schema_extra=NO_OTHER_NAMES)]
"""What was captured, by the attributes it is saved to. Personal, so only `acquired` and `answer` carry it."""


def stored_value(value: Value | None) -> str | None:
    """The column `value`: a text as it is; anything else as JSON (`7`, `true`, `["Red","Blue"]`)."""
    return value if value is None or isinstance(value, str) else to_json(value).decode()
