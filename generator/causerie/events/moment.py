"""Points in time, as events write them (RFC 3339) and as they are stored (milliseconds since 1970, UTC)."""

from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Annotated

from pydantic import AfterValidator, Field, StringConstraints

from causerie.events.texts import MOMENT

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MILLISECOND = timedelta(milliseconds=1)

MINUTE_MS = 60_000
DAY_MS = 86_400_000
LATEST_MS = 253_402_300_799_999
"""The end of the year 9999."""


@lru_cache(maxsize=1024)
def milliseconds(moment: str) -> int:
    """What an RFC 3339 text says, in milliseconds since 1970.

    Raises:
        ValueError: there is no such day or time.
    """
    return (datetime.fromisoformat(moment.upper()) - EPOCH) // MILLISECOND


def day(ms: int) -> str:
    """The UTC day that holds the moment, `2026-11-22`."""
    return day_after_epoch(ms // DAY_MS)


@lru_cache(maxsize=64)
def day_after_epoch(days: int) -> str:
    """The day that many days after 1970 began; remembered, since events come from a few days."""
    return (EPOCH + timedelta(days=days)).date().isoformat()


def existing(moment: str) -> str:
    """The text itself, once it is known that there is such a moment."""
    milliseconds(moment)
    return moment


Moment = Annotated[
    str, StringConstraints(pattern=MOMENT), AfterValidator(existing), Field(json_schema_extra={"format": "date-time"})
]
"""An RFC 3339 text with its zone, `2026-11-22T10:00:00.123Z`."""

Clock = Annotated[float, Field(ge=0, le=LATEST_MS)]
"""Milliseconds since 1970, as `Date.now()` gives them."""


def believed(time_ms: int, sent_ms: int | None, received_ms: int) -> int:
    """When an event happened, by the collector's clock: the `ts_ms` that is stored.

    That is the client's `time`, moved by the difference of `sent` and the receipt where they are over a minute apart:
    the client's clock is wrong then. Never ahead of the receipt, nor more than seven days behind it.
    """
    off = 0 if sent_ms is None else received_ms - sent_ms
    moved = time_ms + off if abs(off) > MINUTE_MS else time_ms
    return min(max(moved, received_ms - 7 * DAY_MS), received_ms)
