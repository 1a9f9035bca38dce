"""Where on the screen a surface stands that is not in its middle."""

from typing import Annotated, Literal

from pydantic import BeforeValidator

from causerie.check.kinds.word_of import word_of

Position = Annotated[Literal["bottom_right", "bottom_left"], BeforeValidator(word_of("bottom_right", "bottom_left"))]
