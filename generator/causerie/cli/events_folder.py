"""The option --data: a folder that collectors write to."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from causerie.cli.write import warn

data = click.option(
    "--data",
    required=True,
    type=click.Path(path_type=Path, file_okay=False),
    help="The folder that keeps the events.",
)


def require_events_folder(folder: Path) -> None:
    """Let only a folder pass that a collector was at work in.

    Raises:
        click.UsageError: it is another, or not there.
    """
    from causerie.events.folder import is_event_folder

    if not is_event_folder(folder):
        raise click.UsageError(f"“{folder}” holds no events. Give the folder that `causerie collect --data` writes to.")


@contextmanager
def needs_extra(name: str) -> Iterator[None]:
    """Say how to install what a command of an extra needs, where it is not there."""
    try:
        yield
    except ModuleNotFoundError as missing:
        if (missing.name or "").partition(".")[0] == "causerie":
            raise
        words = f"This needs “{missing.name}”. Install it with: pip install 'causerie[{name}]'"
        raise click.UsageError(words) from missing


def say_waiting() -> None:
    """Tell that another process is at work in the folder."""
    warn("Another compact or erase is at work here: waiting until it is done.")
