"""A conversation in the other languages of its site."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from causerie.check.flow import Flow
from causerie.check.meaning.text_looks_like_html import text_looks_like_html
from causerie.check.meaning.text_outgrows_button import text_outgrows_button
from causerie.check.model import Conversation
from causerie.check.read_record import read_record
from causerie.check.site import Site
from causerie.check.steps_of import steps_of
from causerie.check.translations.compare_texts import compare_texts
from causerie.check.translations.match_messages import Match, match_messages
from causerie.check.translations.placed_text import PlacedText, placed_texts
from causerie.check.translations.tell_gaps import tell_gaps
from causerie.check.translations.translated_tree import Replacement, translated_tree
from causerie.diagnostics import Diagnostic
from causerie.languages import PSEUDO, fallbacks
from causerie.parse.catalogue import Catalogue
from causerie.parse.plural import PluralScalar
from causerie.parse.tree import Mapping as Keys
from causerie.parse.tree import Node, Scalar

Catalogues = Mapping[str, Catalogue]


@dataclass(frozen=True, slots=True)
class Chosen:
    """A text with its translation, and the catalogue that has it."""

    text: PlacedText
    match: Match
    catalogue: Catalogue


def translate_conversation(
    conversation: Conversation, tree: Node, site: Site, catalogues: Catalogues, slips: list[Diagnostic], *, drafts: bool
) -> tuple[Conversation, ...]:
    """Its translations, in the order of the site's languages, with ``drafts`` the made-up one too. Slips are added."""
    texts = placed_texts(conversation, site)
    translations = []
    for language in languages_of(conversation, site, catalogues, drafts=drafts):
        chain = [catalogues[name] for name in fallbacks(language) if name in catalogues]
        matches = [(catalogue, match_messages(texts, catalogue)) for catalogue in chain]
        if any(match.message.translated for _, found in matches for match in found.values()):
            if language != PSEUDO:
                slips += tell_gaps(texts, matches)
            translation = translated(conversation, language, tree, list(chosen(texts, matches)), site, slips)
            translations += [translation] if translation else []
    return tuple(translations)


def languages_of(conversation: Conversation, site: Site, catalogues: Catalogues, *, drafts: bool) -> Iterator[str]:
    """The site's other languages that a catalogue speaks; one that a listed language stands in for needs no own."""
    for language in (*site.languages, *([PSEUDO] if drafts else [])):
        nearest = next((name for name in fallbacks(language) if name in catalogues), None)
        stands_in = nearest != language and nearest in site.languages
        if nearest and not stands_in and language != conversation.language:
            yield str(language)


def chosen(texts: Iterable[PlacedText], matches: list[tuple[Catalogue, dict[str, Match]]]) -> Iterator[Chosen]:
    """Each text with the first translation that is fresh; texts without one are left out."""
    for text in texts:
        for catalogue, found in matches:
            match = found.get(text.context)
            if match and match.fresh and match.message.translated:
                yield Chosen(text, match, catalogue)
                break


def translated(
    conversation: Conversation, language: str, tree: Node, found: list[Chosen], site: Site, slips: list[Diagnostic]
) -> Conversation | None:
    """The conversation with these words; ``None`` where one of them has a slip, which is added."""
    words = dict(replacements(found, tree))
    files = {each.catalogue.file for each in found}
    told: list[Diagnostic] = []
    flow = read_record(Flow, translated_tree(tree, words), told)
    slips += (slip for slip in told if slip.span.file in files)
    if not flow:
        return None
    name = flow.name or conversation.name
    translation = replace(conversation, name=name, language=language, flow=flow, steps=steps_of(flow.cards))
    placed = {text.context: text for text in placed_texts(translation, site) if text.span.file in files}
    for each in found:
        if each.text.context in placed:
            slips += compare_texts(each.text, placed[each.text.context])
    for check in (text_looks_like_html, text_outgrows_button):
        slips += (slip for slip in check(translation, site) if slip.span.file in files)
    return translation


def replacements(found: Iterable[Chosen], tree: Node) -> Iterator[tuple[int, Replacement]]:
    """The translation of each value of the tree, by the value's identity."""
    for each in found:
        if written := each.text.text.scalar if each.text.text else named_value(tree, each.text.context):
            yield id(written), Replacement(written, words_of(each), each.text.context.endswith("/label"))


def named_value(tree: Node, context: str) -> Scalar | None:
    """Where the conversation's name or title is written."""
    keys = {"name": ("name",), "title": ("theme", "title")}[context.rpartition("/")[2]]
    node: Node | None = tree
    for key in keys:
        node = node.get(key) if isinstance(node, Keys) else None
    return node if isinstance(node, Scalar) else None


def words_of(each: Chosen) -> Scalar:
    """The translation as a value of the tree; in plural forms where the text speaks of a number."""
    message = each.match.message
    forms = tuple(replace(form, text=form.text.strip()) for form in message.forms)
    last = forms[-1]
    if not message.plural or not each.text.count:
        return last
    rule = each.catalogue.rule.expression
    return PluralScalar(last.text, last.span, last.raw, last.style, forms=forms, rule=rule, count=each.text.count)
