"""An example of each event, as a client sends it: in the OpenAPI text, and in the tests."""

from collections.abc import Mapping

ENVELOPE: Mapping[str, object] = {
    "specversion": "1.0",
    "source": "https://www.example.com",
    "time": "2026-11-22T10:00:00.123Z",
    "datacontenttype": "application/json",
    "visitor": "0b7f3c52-6a54-4f0e-9d52-0d0e3f6f5a01",
    "session": "7c1d2f88-0f0a-4e0b-8d5e-4b3c2a1f0e02",
    "conversation": "book-a-demo",
    "version": "3f2a91c07b6d",
}
SHARED: Mapping[str, object] = {
    "kind": "flow",
    "surface": "popup",
    "trigger": "click",
    "page": "/pricing",
    "referrer": "https://search.example",
    "language": "en",
    "known": False,
    "device": "desktop",
    "sent": 1795341601000,
}
OWN: Mapping[str, Mapping[str, object]] = {
    "triggered": {},
    "engaged": {"card": "question-1", "card_type": "question"},
    "completed": {"card": "message-2", "card_type": "message"},
    "acquired": {
        "card": "address",
        "card_type": "capture",
        "value": "ada@example.com",
        "attributes": {"lead.email": "ada@example.com"},
    },
    "held_out": {"variant": "hold_out"},
    "goal": {"card": "goal-1", "card_type": "goal", "goal": "Meeting booked"},
    "document": {
        "card": "guide",
        "card_type": "document",
        "document": {"action": "page", "page": 3, "seconds": 12.5},
        "value": "page",
    },
    "meeting": {
        "card": "meeting",
        "card_type": "meeting",
        "meeting": {"start": "2026-12-01T09:00:00Z", "end": "2026-12-01T09:30:00Z", "host": "Sales desk"},
    },
    "card": {"card": "question-1", "card_type": "question"},
    "answer": {"card": "question-1", "card_type": "question", "value": "Yes, I do"},
    "closed": {"card": "question-1", "card_type": "question", "reason": "visitor"},
    "error": {"reason": "parts/player.js did not load"},
}


def examples() -> dict[str, dict[str, object]]:
    """An event of each type, by the type without its prefix."""
    return {
        kind: {
            **ENVELOPE,
            "id": f"019ab8c5-1d2b-7000-8000-{number:012d}",
            "type": f"causerie.{kind}",
            "data": {**SHARED, **own},
        }
        for number, (kind, own) in enumerate(OWN.items())
    }
