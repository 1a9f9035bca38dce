"""From what was typed to the files that hold the events."""

from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from causerie.events.folder import is_event_folder, reading
from causerie.report.sources.forms import Form, form_of

ENDINGS = {".ndjson", ".jsonl", ".json", ".parquet", ".log", ".gz"}
"""What is looked for in a folder that is no collector's."""


class NothingFoundError(Exception):
    """What was typed names no file; the message says so, and what to type."""


@dataclass(frozen=True, slots=True)
class Found:
    """A file that holds events, and of what kind it is."""

    file: Path
    form: Form


@contextmanager
def finding(typed: Iterable[str]) -> Iterator[tuple[Found, ...]]:
    """The files, each once. Those of a collector's folder stay in their place while the block runs.

    Raises:
        NothingFoundError: a name or a glob matches nothing.
        OSError: a file cannot be read.
    """
    with ExitStack() as held:
        found: dict[Path, Found] = {}
        for name in typed:
            for each in found_by(name, held):
                found.setdefault(each.file.resolve(), each)
        yield tuple(found.values())


def found_by(name: str, held: ExitStack) -> Iterator[Found]:
    """The files of one argument."""
    places = [Path(name)] if Path(name).exists() else matches(Path(name))
    if not places:
        raise NothingFoundError(
            f"There is no file “{name}”, and no folder. Give the files that hold the events, or a collector's folder."
        )
    for place in places:
        yield from found_in(place, held) if place.is_dir() else [Found(place, form_of(place))]


def matches(pattern: Path) -> list[Path]:
    """What a glob matches, sorted; nothing where it is none."""
    try:
        return sorted(Path(pattern.anchor).glob(str(pattern.relative_to(pattern.anchor))))
    except ValueError:
        return []


def found_in(folder: Path, held: ExitStack) -> Iterator[Found]:
    """The files of a folder: of a collector's those that count, else all whose ending says events."""
    if is_event_folder(folder):
        stored = held.enter_context(reading(folder))
        yield from (Found(file, Form.PARQUET) for file in stored.parquet)
        yield from (Found(file, Form.EVENTS) for file in stored.segments)
        return
    files = [file for file in sorted(folder.rglob("*")) if file.suffix in ENDINGS and file.is_file()]
    if not files:
        raise NothingFoundError(f"The folder “{folder}” holds no events: no .ndjson, .parquet or .log file is in it.")
    for file in files:
        yield Found(file, form_of(file))
