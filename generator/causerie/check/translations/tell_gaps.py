"""Texts without a translation, and translations of texts that changed: told once a conversation and language."""

from collections.abc import Iterator

from causerie.check.translations.match_messages import Match
from causerie.check.translations.placed_text import PlacedText
from causerie.diagnostics import Diagnostic, Position, Span
from causerie.parse.catalogue import Catalogue


def tell_gaps(texts: tuple[PlacedText, ...], matches: list[tuple[Catalogue, dict[str, Match]]]) -> Iterator[Diagnostic]:
    """A warning for stale texts and one for missing ones, each with its first text and the number of the others."""
    stale: list[tuple[PlacedText, Span]] = []
    missing: list[tuple[PlacedText, Span]] = []
    for text in texts:
        found = [messages[text.context] for _, messages in matches if text.context in messages]
        translations = [match for match in found if match.message.translated]
        if any(match.fresh for match in translations):
            continue
        if translations:
            stale.append((text, translations[0].message.forms[0].span))
        else:
            start = Position(1, 1)
            nowhere = Span(matches[0][0].file, start, start)
            missing.append((text, found[0].message.span if found else nowhere))
    if stale:
        yield gap("stale_translation", stale)
    if missing:
        yield gap("missing_translation", missing)


def gap(code: str, texts: list[tuple[PlacedText, Span]]) -> Diagnostic:
    """The warning at the first of these texts."""
    text, span = texts[0]
    more = len(texts) - 1
    others = f", and {more} more of this conversation" if more else ""
    place = f"{text.span.file}, line {text.span.start.line}"
    return Diagnostic(code, span, {"source": text.source, "place": place, "others": others, "file": span.file})
