"""THE REPORT ON ONE PAGE: find the files, make Parquet of them, ask the engine, make rates of counts."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from causerie.report.ask import ask
from causerie.report.engines.choose import opened
from causerie.report.engines.engine import EngineError
from causerie.report.filters import Filters
from causerie.report.need import needed
from causerie.report.progress import Tell
from causerie.report.report import Report, report_of
from causerie.report.sources.find import Found, finding
from causerie.report.staging.parquet import UnreadableFileError
from causerie.report.staging.stage import stage
from causerie.report.transcripts import transcripts_of

TIMES_ANEW = 3
"""An erasure in a collector's folder takes away files that are being read; then they are found anew."""


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

    def once() -> Report:
        with (
            TemporaryDirectory(prefix="causerie-report-", dir=folder) as scratch,
            finding(events) as found,
            in_words(found),
        ):
            staged = stage(found, Path(scratch), tell)
            with opened(engine, staged, Path(scratch), tell) as parts:
                sums, lines = ask(parts, filters, transcripts, tell)
        return report_of(sums, transcripts_of(lines, transcripts, personal), staged.broken, filters)

    for _ in range(TIMES_ANEW):
        with suppress(FileNotFoundError):
            return once()
    return once()


@contextmanager
def in_words(found: Sequence[Found]) -> Iterator[None]:
    """Let what fails in the block be told in words, or as the FileNotFoundError that it comes from."""
    duck_error: type[Exception] = needed("duckdb", "report").Error
    try:
        yield
    except (duck_error, EngineError, UnreadableFileError) as problem:
        for each in found:
            each.file.stat()
        if not isinstance(problem, duck_error):
            raise
        raise EngineError(f"DuckDB could not go on: {str(problem).splitlines()[0]}") from problem
