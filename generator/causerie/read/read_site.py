"""Reads the files of a site folder."""

import stat
from collections.abc import Iterator
from pathlib import Path

from causerie.diagnostics import Diagnostic, Position, SlipError, Span, slip
from causerie.read.decode import decode
from causerie.read.file_name import fault_of_name
from causerie.read.hidden_letters import first_hidden_letter
from causerie.source import Source, SourceFile

LARGEST = 1_000_000
"""Bytes of one file."""


def read_site(folder: Path) -> tuple[Source, list[Diagnostic]]:
    """``site.yaml`` and the conversations in the folder; folders in it are left alone.

    Every file that is there is in the source, also one that could not be read.
    """
    files: list[SourceFile] = []
    slips: list[Diagnostic] = []
    for path in yaml_files(folder):
        if fault := fault_of_name(path.name):
            slips.append(fault)
            continue
        try:
            text = read_text(path, folder)
        except SlipError as found:
            slips.append(found.diagnostic)
            files.append(SourceFile(path.name, shown_text(path, found.diagnostic), readable=False))
        else:
            hidden = first_hidden_letter(path.name, text)
            slips += [hidden] if hidden else []
            files.append(SourceFile(path.name, text, readable=not hidden))
    if not any(file.path == "site.yaml" for file in files) and not any(
        slip.code == "wrong_file_ending" for slip in slips
    ):
        slips.append(Diagnostic("site_file_missing", start_of("site.yaml")))
    return Source(tuple(files)), slips


def yaml_files(folder: Path) -> Iterator[Path]:
    """What is called like a YAML file, sorted by name; hidden files and those of an editor are not."""
    for path in sorted(folder.iterdir(), key=lambda path: path.name):
        if path.suffix.lower() in (".yaml", ".yml") and not path.name.startswith((".", "~", "#")):
            yield path


def read_text(path: Path, folder: Path) -> str:
    """The file's text; a ``SlipError`` where it is no file of this folder, too large, or no UTF-8."""
    span = start_of(path.name)
    try:
        if not path.resolve(strict=True).is_relative_to(folder.resolve()):
            raise slip("link_leaves_site", span, file=path.name)
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise slip("folder_where_file", span, file=path.name)
        if not stat.S_ISREG(status.st_mode):
            raise slip("file_unreadable", span, file=path.name, reason="it is not a file but a device")
        if status.st_size > LARGEST:
            raise slip("file_too_large", span, file=path.name, limit="1 MB")
        return decode(path.read_bytes(), path.name)
    except (OSError, RuntimeError) as error:
        reason = getattr(error, "strerror", None) or "its link leads round in a circle"
        raise slip("file_unreadable", span, file=path.name, reason=reason.lower()) from None


def shown_text(path: Path, found: Diagnostic) -> str:
    """What a message may show of a file that could not be read."""
    return path.read_bytes().decode(errors="replace") if found.code == "unreadable_letters" else ""


def start_of(file: str) -> Span:
    return Span(file, Position(1, 1), Position(1, 1))
