"""Sees saved files."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer
from watchdog.observers.api import BaseObserver
from watchdog.observers.polling import PollingObserver

CHANGES = {"created", "modified", "moved", "deleted"}


class TellOfChanges(FileSystemEventHandler):
    """Calls ``changed`` for each change of a file that a writer would call one."""

    def __init__(self, changed: Callable[[], None]) -> None:
        self._changed = changed

    def on_any_event(self, event: FileSystemEvent) -> None:
        """Leave out what is only read, and the files that editors keep beside a text."""
        names = [Path(str(path)).name for path in (event.src_path, event.dest_path) if path]
        if event.event_type in CHANGES and not event.is_directory and not all(map(is_editors_own, names)):
            self._changed()


def is_editors_own(name: str) -> bool:
    """Whether a file of that name is a swap file, a backup or a lock."""
    return name.startswith((".", "#", "~")) or name.endswith(("~", ".swp", ".swx", ".tmp"))


@contextmanager
def watching(folders: Iterable[Path], changed: Callable[[], None]) -> Iterator[None]:
    """Call ``changed``, from another thread, for every change in ``folders``, until the block is left."""
    try:
        observer = started(Observer(), folders, changed)
    except OSError:  # the system has no more watches to give: look at the files once a second
        observer = started(PollingObserver(), folders, changed)
    try:
        yield
    finally:
        observer.stop()
        observer.join()


def started(observer: BaseObserver, folders: Iterable[Path], changed: Callable[[], None]) -> BaseObserver:
    """``observer``, at work."""
    for folder in folders:
        observer.schedule(TellOfChanges(changed), str(folder), recursive=True)
    observer.start()
    return observer
