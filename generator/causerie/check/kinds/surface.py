"""What a conversation is shown on."""

from typing import Annotated, Literal

from pydantic import BeforeValidator

from causerie.check.kinds.word_of import word_of

Surface = Annotated[Literal["popup"], BeforeValidator(word_of("popup"))]
