"""The columns that events are stored in: the same in NDJSON and in Parquet, in this order."""

from typing import TypedDict

COLUMNS: dict[str, str] = {
    "id": "VARCHAR",
    "ts_ms": "BIGINT",  # UTC, milliseconds since 1970
    "dt": "DATE",  # the UTC day of ts_ms; in NDJSON its text
    "type": "VARCHAR",  # without the prefix
    "visitor": "VARCHAR",
    "session": "VARCHAR",
    "conversation": "VARCHAR",
    "version": "VARCHAR",
    "kind": "VARCHAR",
    "surface": "VARCHAR",
    "trigger": "VARCHAR",
    "page": "VARCHAR",
    "referrer": "VARCHAR",
    "language": "VARCHAR",
    "device": "VARCHAR",
    "known": "BOOLEAN",
    "variant": "VARCHAR",
    "card": "VARCHAR",
    "card_type": "VARCHAR",
    "value": "VARCHAR",  # a text as it is; a number, yes or no, list or map as JSON
    "goal": "VARCHAR",
    "data": "VARCHAR",  # the rest, as JSON text: source, attributes, meeting, document, reason, env, consented, script
}
"""Each column and its SQL type. A column that is added later is null in what was stored before."""


class Row(TypedDict):
    """One stored event; the keys are those of ``COLUMNS``."""

    id: str
    ts_ms: int
    dt: str
    type: str
    visitor: str
    session: str
    conversation: str
    version: str | None
    kind: str
    surface: str | None
    trigger: str | None
    page: str
    referrer: str | None
    language: str | None
    device: str | None
    known: bool | None
    variant: str | None
    card: str | None
    card_type: str | None
    value: str | None
    goal: str | None
    data: str
