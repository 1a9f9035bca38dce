"""``history.json``: which hashed files each build had, so that old ones can be kept as long as visitors need them."""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path

from causerie.emit.emitted import Emitted, text_file

HISTORY = "history.json"
HASHED = re.compile(r"causerie\.[A-Za-z0-9]{12}\.js|(?:parts|files)/[^/\\]+\.[A-Za-z0-9]{12}\.[a-z0-9]+")


@dataclass(frozen=True, slots=True)
class Build:
    """``date`` is that of the last commit, in ISO 8601; ``None`` where there is none. ``files`` are the hashed ones."""

    date: str | None
    files: tuple[str, ...]


def read_history(folder: Path) -> tuple[Build, ...]:
    """The builds that a folder knows, the oldest first; none where it has no history that can be read."""
    try:
        builds = json.loads((folder / HISTORY).read_text(encoding="utf-8"))["builds"]
        return tuple(Build(build["date"], tuple(filter(is_hashed, build["files"]))) for build in builds)
    except (OSError, ValueError, KeyError, TypeError):
        return ()


def is_hashed(path: str) -> bool:
    """Whether a path is that of a file which is named by its bytes."""
    return HASHED.fullmatch(path) is not None


def with_build(history: tuple[Build, ...], files: Iterable[str], date: str | None) -> tuple[Build, ...]:
    """The history with this build at its end; building the same again changes nothing."""
    build = Build(date, tuple(sorted(filter(is_hashed, files))))
    return history if history and history[-1].files == build.files else (*history, build)


def joined(earlier: tuple[Build, ...], own: tuple[Build, ...]) -> tuple[Build, ...]:
    """Two histories as one, each build once, by date; builds without a date first."""
    return tuple(sorted(dict.fromkeys((*earlier, *own)), key=lambda build: build.date or ""))


def worn_out(history: tuple[Build, ...], age: timedelta) -> tuple[str, ...]:
    """The files that were replaced longer ago than ``age``, counted back from the last build's date."""
    if not history or history[-1].date is None:
        return ()
    limit = datetime.fromisoformat(history[-1].date) - age
    replaced = {
        file
        for build, following in pairwise(history)
        for file in build.files
        if following.date is not None and datetime.fromisoformat(following.date) < limit
    }
    kept = {
        file
        for build, following in pairwise(history)
        for file in build.files
        if following.date is None or datetime.fromisoformat(following.date) >= limit
    }
    return tuple(sorted(replaced - kept - set(history[-1].files)))


def emit_history(history: tuple[Build, ...]) -> Emitted:
    """The file."""
    builds = [{"date": build.date, "files": list(build.files)} for build in history]
    return text_file(HISTORY, json.dumps({"builds": builds}, indent=2) + "\n")
