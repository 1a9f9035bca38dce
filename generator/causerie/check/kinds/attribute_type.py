"""What an attribute of a lead or a company may hold."""

from typing import Annotated, Literal, get_args

from pydantic import BeforeValidator

from causerie.check.kinds.word_of import word_of

AttributeTypeWord = Literal["text", "email", "phone", "number", "boolean", "date", "list"]
AttributeType = Annotated[AttributeTypeWord, BeforeValidator(word_of(*get_args(AttributeTypeWord)))]
