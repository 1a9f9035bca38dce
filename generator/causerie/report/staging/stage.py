"""From found files to Parquet that every engine can read as it is."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from causerie.report.progress import Tell
from causerie.report.sources.find import Found
from causerie.report.sources.forms import Form
from causerie.report.staging.duck import listed, open_duck
from causerie.report.staging.parquet import has_columns, with_columns
from causerie.report.staging.read_events import write_parquet_of_lines
from causerie.report.staging.staged import Broken, Staged


def stage(found: Sequence[Found], folder: Path, tell: Tell) -> Staged:
    """Parquet files for the engines: those found, and new ones in ``folder`` for everything else.

    Raises:
        UnreadableFileError: a Parquet file is damaged.
        MissingExtraError: DuckDB is not installed.
        OSError: a file cannot be read, or ``folder`` is full.
    """
    duck = open_duck(folder)
    broken = list(stage_logs([each for each in found if each.form not in (Form.PARQUET, Form.EVENTS)], folder, tell))
    lines = [each.file for each in found if each.form is Form.EVENTS] + sorted(folder.glob("log-*.ndjson"))
    files: list[Path] = []
    for each in found:
        if each.form is Form.PARQUET:
            fits = has_columns(duck, each.file)
            files.append(each.file if fits else with_columns(duck, each.file, folder / f"fitted-{len(files)}.parquet"))
    if lines or not files:
        tell("Reading lines", 0, 1)
        files.append(folder / "lines.parquet")
        broken += write_parquet_of_lines(duck, lines, files[-1])
    counted = duck.execute(f"SELECT count(*) FROM read_parquet({listed(files)}, union_by_name = true)").fetchone()
    assert counted is not None
    return Staged(tuple(files), counted[0], tuple(each for each in broken if each.lines))


def stage_logs(logs: Sequence[Found], folder: Path, tell: Tell) -> Iterable[Broken]:
    """Write the events of each log as NDJSON beside each other, and count what was none."""
    if not logs:
        return
    from causerie.report.staging.read_logs import write_events_of_log

    for number, log in enumerate(logs):
        tell("Reading access logs", number, len(logs))
        with (folder / f"log-{number}.ndjson").open("w", encoding="utf-8") as into:
            yield write_events_of_log(log, into)
