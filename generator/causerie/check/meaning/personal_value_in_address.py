"""Addresses that would carry who the visitor is."""

from collections.abc import Iterator

from causerie.cards.capture import Capture
from causerie.cards.redirect import Redirect
from causerie.check.expressions_of import tokens_of
from causerie.check.model import Conversation
from causerie.check.site import Site
from causerie.diagnostics import Diagnostic
from causerie.parse.names import names_of


def personal_value_in_address(conversation: Conversation, site: Site) -> Iterator[Diagnostic]:
    """A personal attribute, or the answer that fills one, as a token of a redirect."""
    personal = {name for name, attribute in site.attributes.items() if attribute.personal}
    for step in conversation.steps:
        if isinstance(step.card, Capture) and (step.card.field in ("email", "phone") or step.card.save in personal):
            personal.add(f"answers.{step.id.replace('-', '_')}")
    for step in conversation.steps:
        if isinstance(step.card, Redirect):
            for token in tokens_of(step.card.redirect):
                for name in names_of(token):
                    if name.text in personal:
                        yield Diagnostic("personal_value_in_address", name.span, {"name": name.text})
