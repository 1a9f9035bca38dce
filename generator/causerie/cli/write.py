"""The two streams: results go to stdout, everything else to stderr."""

import os
import sys
from typing import TextIO

import click


def say(text: str) -> None:
    """Write a result and a line end to stdout. A reader who has left (``| head``) is no failure."""
    write(text, sys.stdout)


def warn(text: str) -> None:
    """Write progress, or what went wrong, and a line end to stderr."""
    write(text, sys.stderr)


def write(text: str, stream: TextIO | None) -> None:
    """Write ``text`` with its colours where ``stream`` shows them; a closed stream (``>&-``) is None.

    Raises:
        OSError: the stream is a file and its disk is full, or the like.
    """
    if stream is None:
        return
    try:
        click.echo(text, file=stream, color=shows_colour(stream))
    except OSError as problem:
        # Python flushes once more at exit, and would fail once more.
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
        if not isinstance(problem, BrokenPipeError):
            raise


def shows_colour(stream: TextIO) -> bool:
    """Whether it is a terminal whose owner has not asked for plain text (https://no-color.org)."""
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
