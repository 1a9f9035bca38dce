"""Single stored events for tests."""

import json

from tests.report.history import Event


def stored_event(number: int = 0, **other: str | int | bool | None) -> Event:
    """A row that was triggered, with a visitor of its own, unless told otherwise."""
    ordinary: Event = {
        "id": f"00000000-0000-7000-8000-{number:012}",
        "ts_ms": 1_793_800_000_000 + number,
        "dt": "2026-11-04",
        "type": "triggered",
        "visitor": f"00000000-0000-4000-8000-{number:012}",
        "session": f"00000000-0000-4000-9000-{number:012}",
        "conversation": "hello",
        "version": "0f3a91",
        "kind": "flow",
        "surface": "popup",
        "trigger": "click",
        "page": "/",
        "referrer": None,
        "language": "en",
        "device": "desktop",
        "known": False,
        "variant": None,
        "card": None,
        "card_type": None,
        "value": None,
        "goal": None,
        "data": '{"source":"https://www.example.com"}',
    }
    return ordinary | other


def line(number: int = 0, **other: str | int | bool | None) -> str:
    """The same as a line of NDJSON."""
    return json.dumps(stored_event(number, **other)) + "\n"
