"""A request for the pixel ``e.gif``, as every kind of access log tells it."""

from dataclasses import dataclass
from datetime import UTC, datetime

PIXEL = "/e.gif"


@dataclass(frozen=True, slots=True)
class Hit:
    """One request: when it was received (milliseconds since 1970, UTC), its query, and the page it came from."""

    received_ms: int
    query: str
    referrer: str


def hit_of(method: str, target: str, status: str, received_ms: int, referrer: str) -> Hit | None:
    """The hit, where the pixel was asked for and given; ``target`` is path and query."""
    path, _, query = target.partition("?")
    answered = method == "GET" and status[:1] in ("2", "3")
    return Hit(received_ms, query, referrer) if answered and query and path.endswith(PIXEL) else None


def utc_ms(moment: str) -> int:
    """A time as ISO 8601 writes it, in milliseconds since 1970; without a zone it is UTC.

    Raises:
        ValueError: it is none.
    """
    told = datetime.fromisoformat(moment)
    return int((told if told.tzinfo else told.replace(tzinfo=UTC)).timestamp() * 1000)
