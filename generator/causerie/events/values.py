"""What a visitor answered: in an event, and as the one text that the column `value` stores."""

import json
from typing import Annotated

from pydantic import Field

from causerie.events.texts import Attribute, Name, Text

Whole = Annotated[int, Field(ge=-(2**53), le=2**53)]
Number = Annotated[float, Field(ge=-(2**53), le=2**53)]
"""As far as JavaScript counts exactly."""
Single = Text | bool | Whole | Number
Several = Annotated[list[Single], Field(max_length=100)]
Fields = Annotated[dict[Name, Single | Several], Field(max_length=100)]
"""The answers of a `form` card, by the ids of its fields."""
Value = Single | Several | Fields
Attributes = Annotated[dict[Attribute, Single | Several], Field(max_length=100)]
"""What was captured, by the attributes it is saved to. Personal, so only `acquired` and `answer` carry it."""


def stored_value(value: Value | None) -> str | None:
    """The column `value`: a text as it is; anything else as JSON (`7`, `true`, `["Red","Blue"]`)."""
    return value if value is None or isinstance(value, str) else json.dumps(value, separators=(",", ":"))
