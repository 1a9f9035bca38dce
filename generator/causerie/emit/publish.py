"""From the files of a build to the folder that a CDN serves."""

from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path

from causerie.emit.earlier_build import kept_files, unwanted_files
from causerie.emit.emitted import Emitted
from causerie.emit.history import emit_history, joined, read_history, with_build, worn_out
from causerie.emit.write_site import remove_files, write_site


def publish(
    files: Mapping[str, Emitted],
    out: Path,
    *,
    date: str | None,
    keep_from: Path | None = None,
    prune: timedelta | None = None,
) -> tuple[str, ...]:
    """Write the whole build; returns the paths of the files that changed, sorted.

    ``date`` is that of the site's last commit, in ISO 8601. Hashed files of earlier builds stay, those of the folder
    ``keep_from`` are brought in, and with ``prune`` those go that were replaced longer ago.

    Raises:
        OSError: something could not be written; the build before is then still whole.
    """
    kept = {file.path: file for file in kept_files(keep_from)} if keep_from else {}
    earlier = joined(read_history(keep_from), read_history(out)) if keep_from else read_history(out)
    history = with_build(earlier, files, date)
    unwanted = unwanted_files(out, files)
    changed = write_site({**kept, **files, **by_its_path(emit_history(history))}, out)
    remove_files([*unwanted, *(worn_out(history, prune) if prune is not None else ())], out)
    return changed


def by_its_path(file: Emitted) -> Mapping[str, Emitted]:
    """One file, as a mapping."""
    return {file.path: file}
