"""Translations of all conversations of a site."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from causerie.check.card import BrokenCard
from causerie.check.model import Conversation
from causerie.check.site import Site
from causerie.check.translations.translate_conversation import translate_conversation
from causerie.diagnostics import Diagnostic, Position, Span
from causerie.languages import PSEUDO, fallbacks
from causerie.near_names import near_names
from causerie.parse.catalogue import Catalogue
from causerie.parse.tree import Node


def translate_site(
    conversations: list[Conversation],
    trees: Mapping[str, Node | None],
    site: Site,
    catalogues: Mapping[str, Catalogue],
    slips: list[Diagnostic],
    *,
    drafts: bool,
) -> list[Conversation]:
    """The conversations with their translations; those with broken cards are told already, and have none."""
    slips += unlisted(site, catalogues)
    return [
        replace(
            conversation,
            translations=translate_conversation(conversation, tree, site, catalogues, slips, drafts=drafts),
        )
        if (tree := trees[conversation.file]) and is_whole(conversation)
        else conversation
        for conversation in conversations
    ]


def is_whole(conversation: Conversation) -> bool:
    """Whether each of its cards could be read."""
    return not any(isinstance(step.card, BrokenCard) for step in conversation.steps)


def unlisted(site: Site, catalogues: Mapping[str, Catalogue]) -> Iterator[Diagnostic]:
    """Catalogues in languages that the site does not have, and that stand in for none that it has."""
    wanted = {name for language in site.languages for name in fallbacks(language)} | {PSEUDO}
    for language, catalogue in catalogues.items():
        if language not in wanted:
            start = Position(1, 1)
            words = {"language": language, "languages": ", ".join(site.languages)}
            near = near_names(language, site.languages)
            yield Diagnostic("unlisted_language", Span(catalogue.file, start, start), words, near)
