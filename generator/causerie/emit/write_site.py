"""Writes a build into its folder, so that whoever looks at any moment finds a whole one."""

import shutil
from collections.abc import Iterable, Mapping
from pathlib import Path

from causerie.emit.emitted import Emitted
from causerie.emit.manifest import MANIFEST

STAGING = ".causerie-writing"
LAST = ("causerie.mjs", "causerie.js", "history.json", MANIFEST)
"""What names other files comes after them."""


def write_site(files: Mapping[str, Emitted], out: Path) -> tuple[str, ...]:
    """Write the files whose bytes are not there yet; returns their paths, sorted.

    They are laid out in a folder of their own inside ``out`` and then renamed one by one, the loader and the manifest
    last. Files that are not of this build stay as they are.

    Raises:
        OSError: something could not be written; then no file was changed, unless a rename itself failed.
    """
    changed = [file for path, file in sorted(files.items(), key=renaming_order) if not holds(out / path, file.content)]
    staging = out / STAGING
    shutil.rmtree(staging, ignore_errors=True)
    try:
        for file in changed:
            lay_out(staging / file.path, file.content)
        for file in changed:
            (out / file.path).parent.mkdir(parents=True, exist_ok=True)
            (staging / file.path).replace(out / file.path)
    finally:
        shutil.rmtree(staging, ignore_errors=True)
    return tuple(sorted(file.path for file in changed))


def remove_files(paths: Iterable[str], out: Path) -> None:
    """Remove these files of earlier builds, and the folders that they leave empty."""
    for path in paths:
        file = out / path
        file.unlink(missing_ok=True)
        if file.parent != out and file.parent.is_dir() and not any(file.parent.iterdir()):
            file.parent.rmdir()


def renaming_order(entry: tuple[str, Emitted]) -> tuple[int, bool, str]:
    """Hashed files first, then pages, then what hosts load, then what describes it all."""
    path = entry[0]
    return (LAST.index(path) + 1 if path in LAST else 0, not path.startswith(("parts/", "files/", "causerie.")), path)


def lay_out(path: Path, content: bytes) -> None:
    """A file in the staging folder."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def holds(path: Path, content: bytes) -> bool:
    """Whether a file is there with these very bytes."""
    try:
        return path.stat().st_size == len(content) and path.read_bytes() == content
    except OSError:
        return False
