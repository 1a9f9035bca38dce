"""What kind of conversation a file holds."""

from typing import Annotated, Literal

from pydantic import BeforeValidator

from causerie.check.kinds.word_of import word_of

ConversationKind = Annotated[Literal["flow"], BeforeValidator(word_of("flow"))]
