"""The pipeline on one page: read, parse, check, plan, emit."""

from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from causerie.check.check_site import check_files
from causerie.check.model import Model
from causerie.diagnostics import Diagnostic, Severity, in_order
from causerie.memory import Memory
from causerie.messages import severity
from causerie.parse.parse_catalogues import parse_catalogues
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


def check_site(folder: Path, *, drafts: bool = False, translated: bool = True, memory: Memory | None = None) -> Checked:
    """Read, parse and check the site in a folder. Drafts are checked too, and in the model only where asked for.

    Unless ``translated``, its translations are only read. With the memory of the check before, only what depends on a
    changed file is parsed and checked anew.
    """
    memory = memory or Memory()
    memory.begin()
    source, unreadable = read_site(folder)
    catalogues, unread = parse_catalogues(source.catalogues if translated else ())
    files = [memory.same(file) for file in source.files if file.readable]
    parsed = {file.path: memory.answer(parse_yaml, file) for file in files}
    found = check_files({path: part.tree for path, part in parsed.items()}, catalogues, drafts=drafts, memory=memory)
    slips = in_order(
        [*unreadable, *unread, *(slip for part in parsed.values() for slip in part.diagnostics), *found.diagnostics]
    )
    broken = any(severity(slip.code) is Severity.ERROR for slip in slips)
    return Checked(source, slips, None if broken else found.model, found.conversations, found.cards)


@dataclass(frozen=True, slots=True)
class Built(Checked):
    """``files`` are the paths within the folder of what was written anew, sorted; none where something kept it back."""

    files: tuple[str, ...]


def build_site(
    folder: Path,
    out: Path,
    *,
    drafts: bool = False,
    strict: bool = False,
    single_file: bool = False,
    keep_from: Path | None = None,
    prune: timedelta | None = None,
    memory: Memory | None = None,
) -> Built:
    """Check the site and, unless there is an error (with ``strict``: or a warning), plan it and write it to ``out``.

    Hashed files of earlier builds stay; those of the folder ``keep_from`` are brought in, and with ``prune`` those go
    that were replaced longer ago.

    Raises:
        OSError: something could not be written; the build before is then still whole.
    """
    from causerie.emit.emit_site import emit_site
    from causerie.emit.over_budget import over_budget
    from causerie.emit.publish import publish
    from causerie.plan.plan_site import plan_site
    from causerie.read.commit_date import commit_date
    from causerie.schema import all_schemas

    checked = check_site(folder, drafts=drafts, memory=memory)
    facts = (checked.source, checked.diagnostics, checked.model, checked.conversations, checked.cards)
    if checked.model is None or (strict and checked.diagnostics):
        return Built(*facts, files=())
    plan = plan_site(checked.model, all_schemas(), single_file=single_file)
    files = emit_site(plan)
    if heavy := list(over_budget(plan, files)):
        slips = in_order([*checked.diagnostics, *heavy])
        return Built(checked.source, slips, None, checked.conversations, checked.cards, files=())
    return Built(*facts, files=publish(files, out, date=commit_date(folder), keep_from=keep_from, prune=prune))
