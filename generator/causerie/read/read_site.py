"""Reads the files of a site folder."""

import stat
from collections.abc import Iterator
from pathlib import Path

from causerie.diagnostics import Diagnostic, Position, SlipError, Span, slip
from causerie.read.decode import decode
from causerie.read.file_name import fault_of_name
from causerie.read.hidden_letters import first_hidden_letter
from causerie.source import Source, SourceFile

MEGABYTE = 1_000_000
LARGEST = 1
LARGEST_CATALOGUE = 20
"""Megabytes of one file."""
LOCALES = "locales"
"""The folder of translations."""


def read_site(folder: Path) -> tuple[Source, list[Diagnostic]]:
    """``site.yaml`` and the conversations in the folder, and ``locales/``; other folders in it are left alone.

    Every file that is there is in the source, also one that could not be read.
    """
    files: list[SourceFile] = []
    slips: list[Diagnostic] = []
    for path in files_with_ending(folder, ".yaml", ".yml"):
        if fault := fault_of_name(path.name):
            slips.append(fault)
        else:
            files.append(read_file(path, folder, LARGEST, slips))
    if not any(file.path == "site.yaml" for file in files) and not any(
        slip.code == "wrong_file_ending" for slip in slips
    ):
        slips.append(Diagnostic("site_file_missing", start_of("site.yaml")))
    if [file.path for file in files] == ["site.yaml"] and not slips:
        slips.append(Diagnostic("no_conversation", start_of("site.yaml")))
    locales = folder / LOCALES
    paths = files_with_ending(locales, ".po") if locales.is_dir() else ()
    return Source(tuple(files), tuple(read_file(path, folder, LARGEST_CATALOGUE, slips) for path in paths)), slips


def read_file(path: Path, folder: Path, largest: int, slips: list[Diagnostic]) -> SourceFile:
    """One file; where it cannot be read, the slip is added, and what may be shown of it stands in its place."""
    name = path.relative_to(folder).as_posix()
    try:
        text = read_text(path, folder, largest)
    except SlipError as found:
        slips.append(found.diagnostic)
        return SourceFile(name, shown_text(path, found.diagnostic), readable=False)
    hidden = first_hidden_letter(name, text)
    slips += [hidden] if hidden else []
    return SourceFile(name, text, readable=not hidden)


def files_with_ending(folder: Path, *endings: str) -> Iterator[Path]:
    """What is called like such a file, sorted by name; hidden files and those of an editor are not."""
    for path in sorted(folder.iterdir(), key=lambda path: path.name):
        if path.suffix.lower() in endings and not path.name.startswith((".", "~", "#")):
            yield path


def read_text(path: Path, folder: Path, largest: int) -> str:
    """The file's text; a ``SlipError`` where it is no file of this folder, too large, or no UTF-8."""
    name = path.relative_to(folder).as_posix()
    span = start_of(name)
    try:
        if not path.resolve(strict=True).is_relative_to(folder.resolve()):
            raise slip("link_leaves_site", span, file=name)
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise slip("folder_where_file", span, file=name)
        if not stat.S_ISREG(status.st_mode):
            raise slip("file_unreadable", span, file=name, reason="it is not a file but a device")
        if status.st_size > largest * MEGABYTE:
            raise slip("file_too_large", span, file=name, limit=f"{largest} MB")
        return decode(path.read_bytes(), name)
    except (OSError, RuntimeError) as error:
        reason = getattr(error, "strerror", None) or "its link leads round in a circle"
        raise slip("file_unreadable", span, file=name, reason=reason.lower()) from None


def shown_text(path: Path, found: Diagnostic) -> str:
    """What a message may show of a file that could not be read."""
    return path.read_bytes().decode(errors="replace") if found.code == "unreadable_letters" else ""


def start_of(file: str) -> Span:
    return Span(file, Position(1, 1), Position(1, 1))
