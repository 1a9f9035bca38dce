"""``causerie erase``: a visitor asks to be forgotten."""

import re
from pathlib import Path

import click

from causerie.cli.events_folder import data, needs_extra, require_events_folder, say_waiting
from causerie.cli.exit_codes import FINE
from causerie.cli.write import say
from causerie.events.texts import UUID


@click.command("erase")
@data
@click.option("--visitor", required=True, metavar="ID", help="The visitor's id, a UUID.")
def command(data: Path, visitor: str) -> int:
    """Erase a visitor from a folder of events, for good: late events of the visitor are not kept either.

    Safe while collectors run. The id stays nowhere in plain, only its hash in a list.
    """
    if not re.fullmatch(UUID, visitor.lower()):
        raise click.UsageError(
            f"“{visitor}” is no visitor's id. Ids look like 0b7f3c52-6a54-4f0e-9d52-0d0e3f6f5a01, and stand in the "
            "column “visitor”."
        )
    require_events_folder(data)
    with needs_extra("collect"):
        from causerie.collect.compaction.erase import erase
        from causerie.collect.compaction.full_disk import disk_errors
    with disk_errors(data):
        erase(data, visitor.lower(), waiting=say_waiting)
    say("The visitor is erased, and will not come back.")
    return FINE
