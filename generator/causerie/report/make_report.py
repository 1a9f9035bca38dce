"""THE REPORT ON ONE PAGE: find the files, make Parquet of them, ask the engine, make rates of counts."""

from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from causerie.report.ask import ask
from causerie.report.engines.choose import opened
from causerie.report.filters import Filters
from causerie.report.progress import Tell
from causerie.report.report import Report, report_of
from causerie.report.sources.find import finding
from causerie.report.staging.stage import stage
from causerie.report.transcripts import transcripts_of


def make_report(
    events: Sequence[str],
    filters: Filters,
    engine: str,
    tell: Tell,
    *,
    transcripts: int = 0,
    personal: bool = False,
    folder: Path | None = None,
) -> Report:
    """The report over files, globs and folders, from the engine of that name.

    ``transcripts`` is how many rows are told in full, with what visitors wrote themselves where ``personal``.
    ``folder`` holds what is too much for memory; without one it is the system's. Nothing is left there.

    Raises:
        NothingFoundError: an argument names no file.
        UnreadableFileError: a Parquet file is damaged.
        EngineError: the engine cannot be used.
        MissingExtraError: a library is not installed.
        OSError: a file cannot be read, or the disk is full.
    """
    with TemporaryDirectory(prefix="causerie-report-", dir=folder) as scratch, finding(events) as found:
        place = Path(scratch)
        staged = stage(found, place, tell)
        with opened(engine, staged, place, tell) as parts:
            sums, lines = ask(parts, filters, transcripts, tell)
    return report_of(sums, transcripts_of(lines, transcripts, personal), staged.broken, filters)
