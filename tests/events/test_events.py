"""What is an event, and what is not."""

import json
from typing import Any

import pytest
from pydantic import ValidationError

from causerie.events.event import BEACON
from tests.events.build import event

FULL: dict[str, dict[str, Any]] = {
    "triggered": {"variant": "b", "referrer": "https://search.example", "device": "phone", "env": "staging"},
    "engaged": {"card": "question-1", "card_type": "question"},
    "completed": {},
    "acquired": {"card": "mail", "value": "ada@example.com", "attributes": {"lead.email": "ada@example.com"}},
    "held_out": {"variant": "hold_out"},
    "goal": {"goal": "Meeting booked", "card": "goal-1"},
    "document": {"document": {"action": "page", "page": 3}, "value": "page"},
    "meeting": {"meeting": {"start": "2026-12-01T09:00:00Z", "end": "2026-12-01T09:30:00Z", "host": "Sales desk"}},
    "card": {"card": "question-1", "card_type": "question"},
    "answer": {"card": "colours", "card_type": "question", "value": ["Red", "Blue"]},
    "closed": {"card": "question-1", "reason": "dismissed"},
    "error": {"reason": "parts/player.js did not load"},
}


def accepted(*events: dict[str, Any]) -> bool:
    try:
        BEACON.validate_json(json.dumps(events))
    except ValidationError:
        return False
    return True


@pytest.mark.parametrize("kind", FULL)
def test_an_event_of_each_type_is_accepted_with_all_that_it_adds(kind: str) -> None:
    assert accepted(event(kind, data=FULL[kind]))


@pytest.mark.parametrize(
    ("kind", "missing"),
    [("goal", "goal"), ("card", "card"), ("answer", "card"), ("document", "document"), ("meeting", "meeting")],
)
def test_an_event_without_what_it_is_about_is_refused(kind: str, missing: str) -> None:
    data = {name: value for name, value in FULL[kind].items() if name != missing}
    assert not accepted(event(kind, data=data))


@pytest.mark.parametrize("kind", sorted(set(FULL) - {"acquired", "answer"}))
def test_only_acquired_and_answer_carry_personal_attributes(kind: str) -> None:
    assert not accepted(event(kind, data=FULL[kind] | {"attributes": {"lead.email": "ada@example.com"}}))


@pytest.mark.parametrize(
    "wrong",
    [
        {"specversion": "0.3"},
        {"id": "1"},
        {"id": "urn:uuid:0b7f3c52-6a54-4f0e-9d52-0d0e3f6f5a01"},
        {"id": "019AB8C5-0000-7000-8000-00000000ABCD"},
        {"visitor": None},
        {"type": "causerie.opened"},
        {"time": "2026-02-30T10:00:00Z"},
        {"time": "2026-11-22T10:00:00"},
        {"time": 1795341600},
        {"conversation": "Book a demo"},
        {"source": "https://www.example.com/pricing"},
        {"subject": "x"},
    ],
)
def test_a_broken_envelope_is_refused(wrong: dict[str, object]) -> None:
    assert not accepted(event() | wrong)


@pytest.mark.parametrize(
    "wrong",
    [
        {"kind": "form"},
        {"page": "/pricing?email=ada@example.com"},
        {"page": "pricing"},
        {"known": "yes"},
        {"surface": "window"},
        {"referrer": "https://search.example/?q=secret"},
        {"sent": -1},
        {"colour": "red"},
        {"trigger": "x" * 65},
    ],
)
def test_data_that_says_something_else_is_refused(wrong: dict[str, object]) -> None:
    assert not accepted(event(data=wrong))


def test_a_text_may_have_two_thousand_letters_and_no_more() -> None:
    assert accepted(event("answer", data={"card": "a", "value": "ä" * 2_000}))
    assert not accepted(event("answer", data={"card": "a", "value": "ä" * 2_001}))


@pytest.mark.parametrize(
    "value", [r'"\ud800"', r'"\udc00 low first"', "1e400", "NaN", "9" * 30, '{"a":{"b":1}}', "[[1]]"]
)
def test_a_value_that_cannot_be_stored_exactly_is_refused(value: str) -> None:
    body = json.dumps([event("answer", data={"card": "a", "value": "HERE"})]).replace('"HERE"', value)
    with pytest.raises(ValidationError):
        BEACON.validate_json(body)


def test_a_beacon_has_between_one_and_fifty_events() -> None:
    assert not accepted()
    assert accepted(*[event()] * 50)
    assert not accepted(*[event()] * 51)
