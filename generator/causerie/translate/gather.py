"""The texts of a site that belong into the PO file of a language."""

from causerie.check.model import Model
from causerie.check.translations.placed_text import PlacedText, placed_texts
from causerie.languages import fallbacks


def gather(model: Model, language: str) -> dict[str, tuple[PlacedText, ...]]:
    """By conversation, those whose author wrote in another language."""
    return {
        conversation.id: placed_texts(conversation, model.site)
        for conversation in model.conversations
        if language not in fallbacks(conversation.language)
    }
