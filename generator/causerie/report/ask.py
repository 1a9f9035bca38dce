"""Puts the queries to an engine. What comes back are sums, so the answers of several parts of the events add up."""

from collections.abc import Iterable, Sequence

from causerie.report.bind import bound
from causerie.report.engines.engine import Engine, Line
from causerie.report.filters import Filters
from causerie.report.parameters import Parameters, parameters
from causerie.report.prepare import prepare
from causerie.report.progress import Tell
from causerie.report.query_texts import query_text

KEYS = {
    "conversations": 1,
    "days": 2,
    "pages": 2,
    "triggers": 2,
    "variants": 2,
    "goals": 2,
    "documents": 3,
    "cards": 3,
    "dropped": 2,
    "answers": 4,
}
"""The queries whose lines are sums, and how many of their first columns say what is summed."""

Key = tuple[str | int, ...]
Sums = dict[Key, tuple[int, ...]]


def ask(parts: Iterable[Engine], filters: Filters, transcripts: int, tell: Tell) -> tuple[dict[str, Sums], list[Line]]:
    """The sums of each query of ``KEYS``, over all parts, and the lines of so many transcripts.

    A visitor's events must all be in one part.
    """
    values = parameters(filters, transcripts)
    sums: dict[str, Sums] = {name: {} for name in KEYS}
    told: list[Line] = []
    for part in parts:
        prepare(part, filters, values, tell)
        for number, (name, width) in enumerate(KEYS.items()):
            tell("Adding up", number, len(KEYS))
            add(sums[name], answer(part, name, values), width)
        if transcripts:
            told += answer(part, "transcripts", values)
    return sums, told


def answer(part: Engine, name: str, values: Parameters) -> Sequence[Line]:
    """What an engine answers to one query."""
    return part.lines(bound(query_text(name, part.dialect), part.dialect, values))


def add(sums: Sums, lines: Iterable[Line], width: int) -> None:
    """Add lines to the sums of the same key."""
    for line in lines:
        key = tuple(cell if isinstance(cell, str) else int(cell) for cell in line[:width])
        numbers = [int(cell) for cell in line[width:]]
        before = sums.get(key, (0,) * len(numbers))
        sums[key] = tuple(map(sum, zip(before, numbers, strict=True)))
