"""Which rows a report is about. A row is one visitor, session and conversation."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

DAY_MS = 86_400_000
QUARTER_HOUR_MS = 900_000


@dataclass(frozen=True, slots=True)
class Filters:
    """What was asked for; None chooses every row. ``first_day`` and ``last_day`` are both included.

    ``environment`` names the one whose rows count; None is the site itself, which sends no name.
    """

    conversation: str | None = None
    kind: str | None = None
    page: str | None = None
    language: str | None = None
    variant: str | None = None
    known: str | None = None
    first_day: date | None = None
    last_day: date | None = None
    environment: str | None = None
    time_zone: str = "UTC"

    def named(self) -> dict[str, str]:
        """The filters that were given, by the names of their options; the period is not among them."""
        given = {
            "conversation": self.conversation,
            "env": self.environment,
            "kind": self.kind,
            "known": self.known,
            "language": self.language,
            "page": self.page,
            "variant": self.variant,
        }
        return {name: value for name, value in given.items() if value is not None}


def chooses_all(filters: Filters) -> bool:
    """Whether every row of the environment is chosen."""
    return filters == Filters(environment=filters.environment, time_zone=filters.time_zone)


def first_ms(filters: Filters) -> int | None:
    """When the first day begins in the filters' time zone, in milliseconds since 1970; None without one."""
    return None if filters.first_day is None else midnight_ms(filters.first_day, filters.time_zone)


def until_ms(filters: Filters) -> int | None:
    """When the day after the last day begins, in milliseconds since 1970; None without a last day."""
    if filters.last_day is None or filters.last_day == date.max:
        return None
    return midnight_ms(filters.last_day + timedelta(days=1), filters.time_zone)


def midnight_ms(day: date, time_zone: str) -> int:
    """When a day begins in a zone, in milliseconds since 1970."""
    return int(datetime.combine(day, time(), ZoneInfo(time_zone)).timestamp()) * 1000


def stretch_ms(filters: Filters) -> int:
    """The stretch of time that the queries count by: it begins and ends with the days of the zone.

    Every zone's difference from UTC is a multiple of a quarter of an hour, in all years since 1972.
    """
    return DAY_MS if filters.time_zone == "UTC" else QUARTER_HOUR_MS


def day_of(ms: int, time_zone: str) -> str:
    """The day of the zone that holds a moment, ``2026-11-22``."""
    return datetime.fromtimestamp(ms / 1000, ZoneInfo(time_zone)).date().isoformat()
