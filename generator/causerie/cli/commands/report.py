"""``causerie report``: the numbers that stored events make."""

from datetime import datetime
from pathlib import Path

import click

from causerie.cli.exit_codes import FINE, SLIPS_FOUND
from causerie.cli.write import warn
from causerie.cli.zone import require_zone

DAY = click.DateTime(["%Y-%m-%d"])
TRANSCRIPTS = 12


@click.command("report")
@click.argument("events", nargs=-1, required=True, metavar="EVENTS…")
@click.option("--engine", default="duckdb", show_default=True, help="duckdb, chdb, clickhouse://…, spark or spark://….")
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False), help="The file to write; else stdout.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "html", "json", "csv", "parquet"]),
    default="text",
    show_default=True,
    help="A table, a page to print, or data.",
)
@click.option("--from", "first", type=DAY, metavar="DAY", help="The first day, as in 2026-11-01.")
@click.option("--to", "last", type=DAY, metavar="DAY", help="The last day; it is included.")
@click.option("--time-zone", default="UTC", show_default=True, callback=require_zone, help="Whose days: Europe/Paris …")
@click.option("--conversation", metavar="ID", help="Only this conversation.")
@click.option("--kind", type=click.Choice(["flow", "dialogue"]), help="Only flows, or only dialogues.")
@click.option("--known", type=click.Choice(["yes", "no"]), help="Whether an address was known when it was triggered.")
@click.option("--page", metavar="PATH", help="Only what was triggered on this very page, as in /pricing.")
@click.option("--language", help="Only this language, as in en.")
@click.option("--variant", help="Only this variant of an experiment.")
@click.option("--env", "environment", help="The events of this environment instead of the site's own.")
@click.option("--personal", is_flag=True, help="Show in transcripts what visitors wrote themselves.")
@click.option(
    "--scratch", type=click.Path(path_type=Path, exists=True, file_okay=False), help="Where big data may spill."
)
def command(
    events: tuple[str, ...],
    engine: str,
    out: Path | None,
    form: str,
    first: datetime | None,
    last: datetime | None,
    time_zone: str,
    conversation: str | None,
    kind: str | None,
    known: str | None,
    page: str | None,
    language: str | None,
    variant: str | None,
    environment: str | None,
    personal: bool,
    scratch: Path | None,
) -> int:
    """Count what the events in EVENTS say: files, globs, a collector's folder, a CDN's access logs."""
    from causerie.report.need import MissingExtraError, needed

    try:
        for library in ("duckdb", "rich", "sqlglot"):
            needed(library, "report")
    except MissingExtraError as slip:
        raise click.ClickException(str(slip)) from slip
    from causerie.cli.hand_over import hand_over
    from causerie.cli.progress_bar import progress_bar
    from causerie.report.engines.engine import EngineError
    from causerie.report.filters import Filters
    from causerie.report.make_report import make_report
    from causerie.report.sources.find import NothingFoundError
    from causerie.report.staging.parquet import UnreadableFileError

    if first and last and last < first:
        raise click.BadParameter("The last day is before the first one.", param_hint="'--to'")
    filters = Filters(
        conversation=conversation,
        kind=kind,
        page=page,
        language=language,
        variant=variant,
        known=known,
        first_day=first.date() if first else None,
        last_day=last.date() if last else None,
        environment=environment,
        time_zone=time_zone,
    )
    told = TRANSCRIPTS if form == "html" else 0
    try:
        with progress_bar() as tell:
            report = make_report(events, filters, engine, tell, transcripts=told, personal=personal, folder=scratch)
        hand_over(report, form, out)
    except NothingFoundError as slip:
        raise click.UsageError(str(slip)) from slip
    except (EngineError, MissingExtraError) as slip:
        raise click.ClickException(str(slip)) from slip
    except UnreadableFileError as slip:
        warn(str(slip))
        return SLIPS_FOUND
    for each in report.broken:
        lines = "line is no event" if each.lines == 1 else "lines are no events"
        warn(f"{each.lines} {lines} in “{each.file}” (cut off, or damaged) and not counted.")
    return FINE
