"""How far long work is, on stderr: a bar on a terminal, else a line now and then."""

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

from causerie.cli.write import warn
from causerie.report.need import needed
from causerie.report.progress import Tell

QUIET_SECONDS = 5.0
"""Work that is over sooner says nothing where there is no terminal, and longer work no more often."""


@contextmanager
def progress_bar() -> Iterator[Tell]:
    """Gives what hears of the work: what is done, how far it is, and of how much."""
    if not sys.stderr.isatty():
        yield now_and_then()
        return
    progress = needed("rich.progress", "report")
    console = needed("rich.console", "report").Console(stderr=True)
    columns = progress.TextColumn("{task.description}"), progress.BarColumn(), progress.TimeElapsedColumn()
    with progress.Progress(*columns, console=console, transient=True) as bar:
        task = bar.add_task("Looking for events", total=None)
        yield lambda what, done, of: bar.update(task, description=what, completed=done, total=of)


def now_and_then() -> Tell:
    """What writes a line after each few seconds of work."""
    last = time.monotonic()

    def tell(what: str, done: int, of: int) -> None:
        nonlocal last
        if time.monotonic() - last > QUIET_SECONDS:
            last = time.monotonic()
            warn(f"{what}: {done} of {of}")

    return tell
