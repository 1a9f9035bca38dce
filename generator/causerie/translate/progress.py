"""How far the translations of a site are."""

from collections.abc import Mapping
from dataclasses import dataclass

from causerie.check.model import Model
from causerie.check.translations.match_messages import match_messages
from causerie.check.translations.placed_text import PlacedText
from causerie.parse.catalogue import Catalogue
from causerie.translate.gather import gather


@dataclass(frozen=True, slots=True)
class Progress:
    """Numbers of texts of a conversation in a language; what is stale changed after it was translated."""

    language: str
    conversation: str
    texts: int
    translated: int
    stale: int

    @property
    def missing(self) -> int:
        """How many have no translation at all."""
        return self.texts - self.translated - self.stale


def progress_in(model: Model, language: str, catalogues: Mapping[str, Catalogue]) -> list[Progress]:
    """For each conversation that another language was written in, by its id. A language's own file counts alone."""
    return [
        progress_of(conversation, language, texts, catalogues.get(language))
        for conversation, texts in gather(model, language).items()
    ]


def progress_of(
    conversation: str, language: str, texts: tuple[PlacedText, ...], catalogue: Catalogue | None
) -> Progress:
    """One conversation."""
    matches = match_messages(texts, catalogue).values() if catalogue else []
    translated = [match for match in matches if match.message.translated]
    fresh = sum(match.fresh for match in translated)
    return Progress(language, conversation, len(texts), fresh, len(translated) - fresh)
