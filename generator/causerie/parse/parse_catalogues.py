"""The translations of a site, from its PO files."""

from collections.abc import Iterable

from causerie.diagnostics import Diagnostic, Position, SlipError, Span
from causerie.languages import is_language
from causerie.parse.catalogue import Catalogue
from causerie.parse.parse_po import parse_po
from causerie.source import SourceFile


def parse_catalogues(files: Iterable[SourceFile]) -> tuple[dict[str, Catalogue], list[Diagnostic]]:
    """The catalogues by their languages, which are the names of their files; and what could not be understood."""
    catalogues: dict[str, Catalogue] = {}
    slips: list[Diagnostic] = []
    for file in files:
        language = file.id.rpartition("/")[2]
        if not is_language(language):
            start = Position(1, 1)
            slips.append(Diagnostic("unknown_language", Span(file.path, start, start), {"text": language}))
        elif file.readable:
            try:
                catalogues[language] = parse_po(file, language)
            except SlipError as found:
                slips.append(found.diagnostic)
    return catalogues, slips
