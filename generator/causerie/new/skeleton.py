"""Writes the files of ``templates/new/``: each under its own path, with the new name in it."""

import os
from pathlib import Path
from typing import Literal

from causerie.templates_folder import templates_folder

Kind = Literal["site", "flow", "card", "trigger"]


class ThereAlreadyError(Exception):
    """Raised where a file would be written over. ``file`` is the first one."""

    def __init__(self, file: Path) -> None:
        super().__init__(str(file))
        self.file = file


def write_skeleton(kind: Kind, name: str, into: Path) -> tuple[Path, ...]:
    """Write the files of a new one into the folder; returns their paths, sorted.

    Raises:
        ThereAlreadyError: one of them is there; then none was written.
        OSError: something could not be written.
    """
    source = templates_folder() / "new" / kind
    words = words_of(name, into)
    files = {
        into / worded(str(file.relative_to(source)), words): worded(file.read_text("utf-8"), words)
        for file in sorted(source.rglob("*"))
        if file.is_file()
    }
    for file in files:
        if file.exists() or file.is_symlink():
            raise ThereAlreadyError(file)
    for file, text in files.items():
        file.parent.mkdir(parents=True, exist_ok=True)
        with file.open("x", encoding="utf-8", newline="\n") as new:
            new.write(text)
    return tuple(files)


def words_of(name: str, into: Path) -> dict[str, str]:
    """What the words in capitals stand for: ``quote_of_day`` is also ``quoteOfDay`` and ``QuoteOfDay``.

    ``SCHEMAS`` is the way from the files to the folder of schemas that a build writes beside the site.
    """
    pascal = name.title().replace("_", "").replace("-", "")
    return {
        "NAME": name,
        "CLASS": pascal,
        "VARIABLE": pascal[:1].lower() + pascal[1:],
        "DASHED": name.replace("_", "-"),
        "TITLE": name.replace("_", " ").replace("-", " ").strip().capitalize(),
        "SCHEMAS": Path(os.path.relpath(into.parent / "dist" / "schema", into)).as_posix(),
    }


def worded(text: str, words: dict[str, str]) -> str:
    """The text with the words in capitals filled in."""
    for word, stands_for in words.items():
        text = text.replace(word, stands_for)
    return text
