"""Events for tests, as the client would send them."""

from typing import Any

from causerie.events.uuid7 import uuid7

VISITOR = "0b7f3c52-6a54-4f0e-9d52-0d0e3f6f5a01"
SESSION = "7c1d2f88-0f0a-4e0b-8d5e-4b3c2a1f0e02"


def event(kind: str = "triggered", *, data: dict[str, Any] | None = None, **envelope: object) -> dict[str, Any]:
    """One event of that type, with a fresh id; ``envelope`` and ``data`` replace or add what is named."""
    return {
        "specversion": "1.0",
        "id": uuid7(),
        "source": "https://www.example.com",
        "type": f"causerie.{kind}",
        "time": "2026-11-22T10:00:00.123Z",
        "datacontenttype": "application/json",
        "visitor": VISITOR,
        "session": SESSION,
        "conversation": "book-a-demo",
        "version": "3f2a91",
        **envelope,
        "data": {"kind": "flow", "surface": "popup", "trigger": "click", "page": "/pricing", "known": False}
        | {"language": "en"}
        | (data or {}),
    }
