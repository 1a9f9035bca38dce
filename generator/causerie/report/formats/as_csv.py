"""A report for spreadsheets."""

import csv
from io import StringIO

from causerie.report.formats.flat import COLUMNS, Cell, lines
from causerie.report.report import Report

FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""With these a cell would be run as a formula (https://owasp.org/www-community/attacks/CSV_Injection)."""


def as_csv(report: Report) -> str:
    """The table of ``flat`` as CSV (RFC 4180, but with plain line ends), with a line of names first."""
    text = StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows([safe(cell) for cell in line] for line in lines(report))
    return text.getvalue().removesuffix("\n")


def safe(cell: Cell) -> Cell:
    """The cell, with an apostrophe before what a spreadsheet would run."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(FORMULA) else cell
