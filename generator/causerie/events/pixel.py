"""The event in a query: what a site whose ``endpoint`` is ``log`` sends as ``GET <base_url>/e.gif?…``.

One request is one event. Its keys are the names of the stored columns, but ``time`` (milliseconds since 1970, by the
client's clock) in place of ``ts_ms`` and ``dt``; also ``sent`` and ``env``. Empty ones are left out; ``known`` is
``1`` or ``0``. Nothing personal is in it: no ``attributes``, and ``value`` only of choices, ratings and documents. The
receipt and the page's origin are those of the access log.
"""

from datetime import UTC, datetime
from urllib.parse import parse_qsl, urlencode, urlsplit

from pydantic import TypeAdapter

from causerie.events.columns import Row
from causerie.events.event import PREFIX, AnyEvent, Event
from causerie.events.row import row_of

ENVELOPE = ("id", "visitor", "session", "conversation", "version")
DATA = (
    "kind",
    "surface",
    "trigger",
    "page",
    "referrer",
    "language",
    "device",
    "variant",
    "env",
    "card",
    "card_type",
    "field",
    "value",
    "goal",
)
EVENT: TypeAdapter[AnyEvent] = TypeAdapter(Event)


def row_of_query(query: str, received_ms: int, referrer: str) -> Row:
    """The stored row of the event in a query, received at ``received_ms`` from the page ``referrer``.

    Raises:
        ValueError: there is no such event; pydantic's own error, which is one, says why.
    """
    told = dict(parse_qsl(query))
    written = {
        "specversion": "1.0",
        "type": PREFIX + told.get("type", ""),
        "time": moment(told.get("time", "")),
        "source": origin(referrer),
        "data": data(told),
    }
    return row_of(EVENT.validate_python(written | {key: told[key] for key in ENVELOPE if key in told}), received_ms)


def data(told: dict[str, str]) -> dict[str, object]:
    """The event's data, from the keys of the query."""
    found: dict[str, object] = {key: told[key] for key in DATA if key in told}
    if "known" in told:
        found["known"] = told["known"] == "1"
    if "sent" in told:
        found["sent"] = int(told["sent"])
    if told.get("type") == "document":
        found["document"] = {"action": told.get("value")}
    if told.get("type") == "meeting":
        found["meeting"] = {"start": told.get("start"), "end": told.get("end")}
    return found


def moment(clock: str) -> str:
    """Milliseconds since 1970 as RFC 3339 writes them."""
    try:
        return datetime.fromtimestamp(int(clock) / 1000, UTC).isoformat(timespec="milliseconds")
    except (OverflowError, OSError) as far:
        raise ValueError(clock) from far


def origin(referrer: str) -> str:
    """Scheme and host of the page; ``null`` where the log has none."""
    place = urlsplit(referrer)
    return f"{place.scheme}://{place.netloc}" if place.scheme and place.netloc else "null"


def query_of(row: Row, sent_ms: int) -> str:
    """The query that gives this row back: what the client writes, in Python."""
    keys = (*ENVELOPE, "type", *(key for key in DATA if key in row))
    told = {key: value for key, value in row.items() if key in keys and value is not None}
    known = {} if row["known"] is None else {"known": int(row["known"])}
    return urlencode(told | known | {"time": row["ts_ms"], "sent": sent_ms})
