"""Writes a report down in the chosen format: to a file, else to stdout."""

import os
import sys
from importlib import import_module
from pathlib import Path

import click

from causerie.cli.write import say
from causerie.report.report import Report


def hand_over(report: Report, form: str, out: Path | None) -> None:
    """Write the report; a file that was there before is replaced at once, or not at all.

    Raises:
        click.UsageError: bytes would go to a terminal.
        OSError: the file cannot be written.
    """
    if out is None and form == "parquet" and sys.stdout.isatty():
        raise click.UsageError("Parquet is not for a terminal. Give a file with `--out report.parquet`.")
    written: str | bytes = getattr(import_module(f"causerie.report.formats.as_{form}"), f"as_{form}")(report)
    if out is not None:
        plain = click.unstyle(written) + "\n" if isinstance(written, str) else written
        beside = out.with_name(f".{out.name}.{os.getpid()}")
        beside.write_bytes(plain.encode() if isinstance(plain, str) else plain)
        beside.replace(out)
    elif isinstance(written, bytes):
        sys.stdout.buffer.write(written)
    else:
        say(written)
