"""The numbers of an event, as far as JavaScript counts exactly."""

from typing import Annotated

from pydantic import BeforeValidator, Field

LARGEST = 2**53 - 1


def integer(value: object) -> object:
    """To JSON, `3.0` is an integer, too."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


INTEGER = BeforeValidator(integer)
Whole = Annotated[int, Field(ge=-LARGEST, le=LARGEST), INTEGER]
Ordinal = Annotated[int, Field(ge=1, le=LARGEST), INTEGER]
Number = Annotated[float, Field(ge=-LARGEST, le=LARGEST)]
