"""Writes a PO file, with Babel: the texts as they are now, with what was translated before."""

from collections.abc import Iterable
from io import BytesIO

from babel import Locale, UnknownLocaleError
from babel.messages.catalog import Catalog
from babel.messages.catalog import Message as Written
from babel.messages.pofile import write_po

from causerie.check.expressions_of import tokens_of
from causerie.check.translations.match_messages import Match, match_messages
from causerie.check.translations.placed_text import PlacedText
from causerie.parse.catalogue import Catalogue, Message

WIDTH = 100
WITHOUT_LINE = 0
"""Lines change with every edit of a conversation, and would change every file of translations as well."""
GUESSED = {"python-format", "python-brace-format"}
"""What Babel takes “20 % off” for."""


def po_file(texts: Iterable[PlacedText], language: str, site: str, old: Catalogue | None) -> str:
    """The whole file. The same texts and the same old file give the same bytes: it has no dates.

    A translation of words that changed is marked as fuzzy; one that no text wants any more is kept as a comment.
    """
    catalog = Catalog(locale=known_locale(language), fuzzy=False)
    if old and old.header:
        catalog.mime_headers = [("Plural-Forms", f"nplurals={old.rule.forms}; plural={old.rule.expression};")]
    listed = tuple(texts)
    matches = match_messages(listed, old) if old else {}
    for text in listed:
        add(catalog, text, matches.get(text.context))
    used = {id(match.message) for match in matches.values()}
    for message in old.messages if old else ():
        if id(message) not in used and message.translated:
            keep_unused(catalog, message)
    header = old.header if old and old.header else header_of(language, site, catalog)
    written = BytesIO()
    write_po(written, catalog, width=WIDTH, omit_header=True, include_previous=True)
    return f"{header}\n\n{written.getvalue().decode().strip()}\n"


def known_locale(language: str) -> Locale | None:
    """The language as Babel knows it; ``None`` where it does not."""
    try:
        return Locale.parse(language, sep="-")
    except (UnknownLocaleError, ValueError):
        return None


def add(catalog: Catalog, text: PlacedText, match: Match | None) -> None:
    """One text, with its translation where there is one."""
    message = match.message if match else None
    stale = match is not None and not match.fresh and match.message.translated
    forms = catalog.num_plurals
    plural = text.count is not None and forms > 1
    added = catalog.add(
        (text.source, text.source) if plural else text.source,
        translation(message, forms) if plural else translation(message, 1)[0],
        locations=[(text.span.file, WITHOUT_LINE)],
        flags=["fuzzy"] if stale else [],
        auto_comments=notes_for(text),
        user_comments=message.comments if message else (),
        previous_id=previous(message, text) if stale and message else (),
        context=text.context,
    )
    added.flags -= GUESSED


def translation(message: Message | None, forms: int) -> tuple[str, ...]:
    """As many forms as are wanted; a text that had one has it in all of them."""
    if message is None:
        return ("",) * forms
    words = tuple(form.text for form in message.forms)
    if len(words) == forms:
        return words
    return (words[-1],) * forms


def previous(message: Message, text: PlacedText) -> list[str]:
    """The words that were translated, where they are known to be others than now."""
    return [message.source] if message.source != text.source else []


def notes_for(text: PlacedText) -> list[str]:
    """What translators should know: the author's notes, and what stands where."""
    notes = list(text.notes)
    if text.on_button:
        notes.append("On a button: keep it short.")
    if text.text and any(tokens_of(text.text)):
        notes.append("Keep {{ … }} as it is; only words in quotes within it are translated.")
    if text.count:
        notes.append(f"Its forms go by the number {text.count.source.strip()}.")
    return notes


def keep_unused(catalog: Catalog, message: Message) -> None:
    """Below all others, as a comment: the text may come back."""
    words = tuple(form.text for form in message.forms)
    source = (message.source, message.source) if message.plural else message.source
    kept = Written(
        source,
        words if message.plural else words[0],
        user_comments=message.comments,
        context=message.context or None,
    )
    catalog.obsolete[message.source, message.context] = kept


def header_of(language: str, site: str, catalog: Catalog) -> str:
    """The first entry of a new file."""
    name = known_locale(language)
    title = name.get_display_name("en") if name else language
    return "\n".join(
        [
            f"# {site} in {title}.",
            'msgid ""',
            'msgstr ""',
            f'"Language: {language}\\n"',
            '"MIME-Version: 1.0\\n"',
            '"Content-Type: text/plain; charset=utf-8\\n"',
            '"Content-Transfer-Encoding: 8bit\\n"',
            f'"Plural-Forms: nplurals={catalog.num_plurals}; plural={catalog.plural_expr};\\n"',
        ]
    )
