"""What an earlier build left behind: hashed files to keep, and files of its own that are no longer wanted."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath

from causerie.emit.emitted import Emitted, hash_of
from causerie.emit.history import is_hashed, read_history
from causerie.emit.manifest import MANIFEST


def kept_files(folder: Path) -> Iterator[Emitted]:
    """The hashed files of an earlier ``dist/`` whose bytes are still those that their names speak of."""
    known = {path for build in read_history(folder) for path in build.files} | set(manifest_files(folder))
    for path in sorted(filter(is_hashed, known)):
        file = folder / path
        if file.is_file() and hash_of(content := file.read_bytes()) == path.split(".")[-2]:
            yield Emitted(path, content)


def unwanted_files(folder: Path, files: Mapping[str, Emitted]) -> tuple[str, ...]:
    """The files of the build before that this one has no more, but for hashed ones: visitors may still need those."""
    return tuple(path for path in manifest_files(folder) if path not in files and not is_hashed(path))


def manifest_files(folder: Path) -> tuple[str, ...]:
    """The files that the folder's manifest names, where there is one; never a path that leaves the folder."""
    try:
        files = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))["files"]
        return tuple(sorted(path for path in files if stays_inside(path)))
    except (OSError, ValueError, KeyError, TypeError):
        return ()


def stays_inside(path: str) -> bool:
    """Whether a path is relative and climbs nowhere."""
    parts = PurePosixPath(path).parts
    return bool(parts) and not path.startswith("/") and "\\" not in path and ".." not in parts and ":" not in parts[0]
