"""What is stored of an event."""

import json
from typing import Any

import pytest

from causerie.events.columns import COLUMNS, Row
from causerie.events.event import BEACON
from causerie.events.moment import believed, milliseconds
from causerie.events.row import row_of
from tests.events.build import SESSION, VISITOR, event

RECEIVED = milliseconds("2026-11-22T10:00:01Z")
SECOND, MINUTE, DAY = 1_000, 60_000, 86_400_000


def row(sent: dict[str, Any]) -> Row:
    [read] = BEACON.validate_json(json.dumps([sent]))
    return row_of(read, RECEIVED)


def test_a_row_has_the_columns_in_their_order() -> None:
    assert list(row(event())) == list(COLUMNS) == list(Row.__annotations__)


def test_the_columns_hold_what_was_sent() -> None:
    sent = event("answer", data={"card": "size", "card_type": "question", "value": "50 or more"})
    assert row(sent) == {
        "id": sent["id"],
        "ts_ms": milliseconds("2026-11-22T10:00:00.123Z"),
        "dt": "2026-11-22",
        "type": "answer",
        "visitor": VISITOR,
        "session": SESSION,
        "conversation": "book-a-demo",
        "version": "3f2a91",
        "kind": "flow",
        "surface": "popup",
        "trigger": "click",
        "page": "/pricing",
        "referrer": None,
        "language": "en",
        "device": None,
        "known": False,
        "variant": None,
        "card": "size",
        "card_type": "question",
        "value": "50 or more",
        "goal": None,
        "data": '{"source":"https://www.example.com"}',
    }


def test_what_has_no_column_is_kept_as_json() -> None:
    stored = row(event("acquired", data={"attributes": {"lead.email": "ada@example.com"}, "consented": True}))
    assert json.loads(stored["data"]) == {
        "source": "https://www.example.com",
        "attributes": {"lead.email": "ada@example.com"},
        "consented": True,
    }


@pytest.mark.parametrize(
    ("value", "stored"),
    [
        ("", ""),
        ("Ja, gern", "Ja, gern"),
        (7, "7"),
        (7.5, "7.5"),
        (True, "true"),
        (["Red", 2], '["Red",2]'),
        ({"name": "Ada"}, '{"name":"Ada"}'),
    ],
)
def test_a_value_becomes_one_text(value: object, stored: str) -> None:
    assert row(event("answer", data={"card": "a", "value": value}))["value"] == stored


def test_the_value_of_a_document_event_is_what_was_done() -> None:
    assert row(event("document", data={"document": {"action": "opened"}}))["value"] == "opened"


@pytest.mark.parametrize(
    ("behind", "off", "expected"),
    [
        (0, None, 0),
        (5 * MINUTE, None, -5 * MINUTE),
        (5 * MINUTE, 0, -5 * MINUTE),
        (5 * MINUTE, MINUTE, -5 * MINUTE),
        (5 * MINUTE, MINUTE + 1, -4 * MINUTE + 1),
        (-3 * DAY, -3 * DAY, 0),
        (-3 * DAY + SECOND, -3 * DAY, -SECOND),
        (-SECOND, None, 0),
        (8 * DAY, None, -7 * DAY),
        (400 * DAY, 400 * DAY, 0),
    ],
)
def test_time_is_the_clients_unless_its_clock_is_wrong(behind: int, off: int | None, expected: int) -> None:
    sent = None if off is None else RECEIVED - off
    assert believed(RECEIVED - behind, sent, RECEIVED) == RECEIVED + expected


def test_sent_may_be_a_number_or_a_text() -> None:
    late = event(time="2026-11-20T10:00:00Z", data={"sent": "2026-11-20T10:00:01Z"})
    same = event(time="2026-11-20T10:00:00Z", data={"sent": milliseconds("2026-11-20T10:00:01Z")})
    assert row(late)["ts_ms"] == row(same)["ts_ms"] == RECEIVED - SECOND


def test_the_day_is_the_utc_day() -> None:
    assert row(event(time="2026-11-22T01:30:00+02:00"))["dt"] == "2026-11-21"
