"""``causerie compact``: makes Parquet of what the collectors wrote."""

from datetime import timedelta
from pathlib import Path

import click

from causerie.cli.days import days
from causerie.cli.events_folder import data, needs_extra, require_events_folder, say_waiting
from causerie.cli.tell_compacted import tell_compacted


@click.command("compact")
@data
@click.option("--keep", callback=days, metavar="DAYS", help="Let go of what is older, as in 90d. Default: keep all.")
@click.option("--readmit", is_flag=True, help="Count what was kept apart, where the site knows its card by now.")
def command(data: Path, keep: timedelta | None, readmit: bool) -> int:
    """Write the collected events to Parquet, a folder a day. Safe while collectors run."""
    require_events_folder(data)
    with needs_extra("collect"):
        from causerie.collect.compaction.compact import compact
        from causerie.collect.compaction.full_disk import disk_errors
    with disk_errors(data):
        return tell_compacted(compact(data, keep=keep, readmit_rejects=readmit, waiting=say_waiting))
