"""Numbers as people read them."""

from causerie.report.cards import Card
from causerie.report.measures import rate
from causerie.report.report import Report

NOTHING = "–"


def number(count: int) -> str:
    """With a comma between thousands."""
    return f"{count:,}"


def percent(share: float | None) -> str:
    """A fraction in percent, with one decimal; a dash for none."""
    return NOTHING if share is None else f"{100 * share:.1f} %"


def dropped_share(card: Card) -> str:
    """Of how many of those who saw a card it was the last one, in percent."""
    return percent(rate(card.dropped, card.shown))


def period(report: Report) -> str:
    """From when to when, in words."""
    first, last = report.first_day, report.last_day
    if first is None and last is None:
        return "all days"
    if first == last:
        return str(first)
    return f"{first or 'the beginning'} to {last or 'today'}"
