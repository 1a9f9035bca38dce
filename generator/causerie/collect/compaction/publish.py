"""The manifest: what it lists is what is counted."""

import fcntl
import json
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path

from causerie.collect.durable_files import replace_file, sync_file, sync_folder
from causerie.events.folder import MANIFEST, PARQUET, READERS_LOCK, Manifest, read_manifest


def publish(folder: Path, *, add: Iterable[Path], drop: Iterable[str], consumed: Iterable[Path]) -> None:
    """Replace the manifest in one step: Parquet files come and go, and segments become part of them.

    ``drop`` are paths as the manifest has them. All files that are added are on disk before.
    """
    old = read_manifest(folder)
    new = list(add)
    for path in new:
        sync_file(path)
    for parent in {path.parent for path in new}:
        sync_folder(parent)
        sync_folder(parent.parent)
    names = (set(old.parquet) - set(drop)) | {name_of(path, folder) for path in new}
    # A consumed segment that is gone by now needs no line any more.
    done = {name for name in old.consumed if (folder / name).exists()} | {name_of(path, folder) for path in consumed}
    manifest = Manifest(tuple(sorted(names)), tuple(sorted(done)), old.generation + 1)
    replace_file(folder / MANIFEST, json.dumps(asdict(manifest), indent=1).encode() + b"\n")


def name_of(path: Path, folder: Path) -> str:
    """The path as the manifest has it."""
    return path.relative_to(folder).as_posix()


def remove_unlisted(folder: Path, *, though_read: bool = False) -> None:
    """Remove Parquet files that the manifest does not list, segments that it says are consumed, half-written rejects.

    While someone reads, nothing is removed, unless ``though_read``; the next one does it then.
    """
    with (folder / READERS_LOCK).open("ab") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if not though_read:
                return
        manifest = read_manifest(folder)
        listed = {folder / name for name in manifest.parquet}
        for path in (folder / PARQUET).glob("*/*"):
            if path not in listed:
                path.unlink()
        for day in (folder / PARQUET).glob("*"):
            if not any(day.iterdir()):
                day.rmdir()
        for path in folder.glob("rejects/*/.*"):
            path.unlink()
        for name in manifest.consumed:
            (folder / name).unlink(missing_ok=True)
