"""Time as a chart shows it: days, or weeks where there are many."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from causerie.report.measures import Measures

MOST_DAYS = 92
"""A longer period is shown by weeks."""

MOST_STRETCHES = 520
"""Ten years of weeks; what goes on longer is cut off at its beginning."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A day, or a week by the Monday it begins with, and what was counted in it."""

    begin: date
    measures: Measures


def stretches(by_day: Mapping[str, Measures], first: str, last: str) -> tuple[Stretch, ...]:
    """Every day or week of a period, also those in which nothing was counted."""
    begin, end = date.fromisoformat(first), date.fromisoformat(last)
    length = 1 if (end - begin).days < MOST_DAYS else 7
    if length == 7:
        begin -= timedelta(days=begin.weekday())
    begin = max(begin, end - timedelta(days=length * (MOST_STRETCHES - 1)))
    counted = [Measures()] * ((end - begin).days // length + 1)
    for day, measures in by_day.items():
        place = (date.fromisoformat(day) - begin).days // length
        if 0 <= place < len(counted):
            counted[place] = counted[place].plus(measures)
    return tuple(Stretch(begin + timedelta(days=length * place), each) for place, each in enumerate(counted))
