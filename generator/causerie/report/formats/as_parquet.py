"""A report for databases."""

from pathlib import Path
from tempfile import TemporaryDirectory

from causerie.report.formats.flat import COLUMNS, lines
from causerie.report.report import Report
from causerie.report.staging.duck import open_duck, quoted


def as_parquet(report: Report) -> bytes:
    """The table of ``flat`` as the bytes of a Parquet file."""
    with TemporaryDirectory(prefix="causerie-report-") as folder:
        duck = open_duck(Path(folder))
        columns = ", ".join(f'"{name}" {of}' for name, of in COLUMNS.items())
        duck.execute(f"CREATE TABLE report ({columns})")
        duck.executemany(f"INSERT INTO report VALUES ({', '.join('?' * len(COLUMNS))})", list(map(list, lines(report))))
        file = Path(folder) / "report.parquet"
        duck.execute(f"COPY report TO {quoted(file)} (FORMAT parquet)")
        duck.close()
        return file.read_bytes()
