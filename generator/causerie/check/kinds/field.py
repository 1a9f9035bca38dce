"""What kind of value a capture asks for."""

from typing import Annotated, Literal

from pydantic import BeforeValidator

from causerie.check.kinds.word_of import word_of

FieldType = Annotated[
    Literal["text", "email", "phone", "number"], BeforeValidator(word_of("text", "email", "phone", "number"))
]
