"""Numbers and days as people read them."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from causerie.report.cards import Card
from causerie.report.measures import rate
from causerie.report.report import Report

NOTHING = "–"
MONTHS = (
    "January February March April May June July August September October November December".split()  # noqa: SIM905
)


def number(count: int) -> str:
    """With a comma between thousands."""
    return f"{count:,}"


def percent(share: float | None) -> str:
    """A fraction in percent, with one decimal; a dash for none."""
    return NOTHING if share is None else f"{100 * share:.1f} %"


def points(difference: float) -> str:
    """A difference of two fractions, in percentage points with its sign."""
    return f"{100 * difference:+.1f}".replace("-", "\N{MINUS SIGN}")


def dropped_share(card: Card) -> str:
    """Of how many of those who saw a card it was the last one, in percent."""
    return percent(rate(card.dropped, card.shown))


def long_day(day: date) -> str:
    """As in 3 November 2026."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def short_day(day: date) -> str:
    """As in 3 Nov."""
    return f"{day.day} {MONTHS[day.month - 1][:3]}"


def moment(ms: int, time_zone: str) -> str:
    """Milliseconds since 1970 as in 3 November 2026, 14:05."""
    local = datetime.fromtimestamp(ms / 1000, UTC).astimezone(ZoneInfo(time_zone))
    return f"{long_day(local.date())}, {local:%H:%M}"


def period(report: Report) -> str:
    """From when to when."""
    first, last = report.first_day, report.last_day
    if first is None and last is None:
        return "all days"
    words = [long_day(date.fromisoformat(day)) for day in (first, last) if day]
    if first == last:
        return words[0]
    if first and last:
        return f"{words[0]} to {words[1]}"
    return f"from {words[0]} on" if first else f"until {words[0]}"
