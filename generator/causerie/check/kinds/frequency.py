"""How often a conversation opens by itself."""

from typing import Annotated, Literal, get_args

from pydantic import BeforeValidator

from causerie.check.kinds.word_of import word_of

FrequencyWord = Literal["always", "once_per_session", "once_per_visitor", "until_completed"]
Frequency = Annotated[FrequencyWord, BeforeValidator(word_of(*get_args(FrequencyWord)))]
