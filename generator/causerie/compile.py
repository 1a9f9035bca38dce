"""The pipeline on one page: read, parse, check, plan, emit."""

from dataclasses import dataclass
from pathlib import Path

from causerie.check.check_site import check_files
from causerie.check.model import Model
from causerie.diagnostics import Diagnostic, Severity, in_order
from causerie.messages import severity
from causerie.parse.parse_yaml import parse_yaml
from causerie.read.read_site import read_site
from causerie.source import Source


@dataclass(frozen=True, slots=True)
class Checked:
    """``diagnostics`` are sorted by file and place; ``model`` is there unless one of them is an error."""

    source: Source
    diagnostics: tuple[Diagnostic, ...]
    model: Model | None
    conversations: int
    cards: int


def check_site(folder: Path, *, drafts: bool = False) -> Checked:
    """Read, parse and check the site in a folder. Drafts are checked too, and in the model only where asked for."""
    source, unreadable = read_site(folder)
    parsed = {file.path: parse_yaml(file) for file in source.files if file.readable}
    found = check_files({path: part.tree for path, part in parsed.items()}, drafts=drafts)
    slips = in_order(
        [*unreadable, *(slip for part in parsed.values() for slip in part.diagnostics), *found.diagnostics]
    )
    broken = any(severity(slip.code) is Severity.ERROR for slip in slips)
    return Checked(source, slips, None if broken else found.model, found.conversations, found.cards)
