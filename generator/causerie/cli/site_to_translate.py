"""A site as translators need it: its conversations without slips, and the PO files as they are."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from causerie.check.model import Model
from causerie.cli.exit_codes import SLIPS_FOUND
from causerie.cli.tell_result import tell_result
from causerie.compile import check_site
from causerie.languages import PSEUDO, fallbacks
from causerie.parse.catalogue import Catalogue
from causerie.parse.parse_catalogues import parse_catalogues


@dataclass(frozen=True, slots=True)
class SiteToTranslate:
    """``languages`` are those to translate into: the site's, and those that a file is there for."""

    model: Model
    catalogues: Mapping[str, Catalogue]
    languages: tuple[str, ...]


def site_to_translate(site: str) -> SiteToTranslate | int:
    """The site; where it has slips, or one of its PO files, they are told, and the exit code is returned."""
    checked = check_site(Path(site), drafts=True, translated=False)
    catalogues, slips = parse_catalogues(checked.source.catalogues)
    if checked.model is None or slips:
        tell_result(site, replace(checked, diagnostics=(*checked.diagnostics, *slips)), "text", False, 0)
        return SLIPS_FOUND
    own = {conversation.language for conversation in checked.model.conversations}
    listed = dict.fromkeys((*map(str, checked.model.site.languages), *catalogues))
    languages = (code for code in listed if code != PSEUDO and any(code not in fallbacks(each) for each in own))
    return SiteToTranslate(checked.model, catalogues, tuple(languages))
