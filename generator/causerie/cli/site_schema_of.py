"""What a collector has to know of a checked site."""

from causerie.cards.capture import Capture
from causerie.check.model import Conversation, Model, Step
from causerie.collect.site_schema import CardSchema, ConversationSchema, FieldSchema, SiteSchema
from causerie.words import system_words


def site_schema_of(model: Model) -> SiteSchema:
    """This version of the site, as the collector keeps it."""
    return SiteSchema(
        name=model.site.name,
        conversations={conversation.id: conversation_schema(conversation) for conversation in model.conversations},
        base_url=model.site.base_url,
    )


def conversation_schema(conversation: Conversation) -> ConversationSchema:
    """Its cards, and its language's words for a wrong answer."""
    cards = {step.id: card_schema(step) for step in conversation.steps}
    return ConversationSchema("flow", conversation.language, cards, dict(system_words(conversation.language).sdk))


def card_schema(step: Step) -> CardSchema:
    """The card's type, and the input of a capture."""
    card = step.card
    if not isinstance(card, Capture):
        return CardSchema(card.type)
    return CardSchema(card.type, {"value": FieldSchema(card.field, card.save, optional=bool(card.optional))})
