"""The answers of an endpoint, as OpenAPI says them: the same for every site."""

from typing import Any

ORIGIN = {"schema": {"type": "string"}, "description": "The page's origin, or `*` for a request that has none."}
HEADERS: dict[str, Any] = {
    "Access-Control-Allow-Origin": ORIGIN,
    "Access-Control-Expose-Headers": {"schema": {"const": "Retry-After"}},
    "Vary": {"schema": {"const": "Origin"}},
}
RETRY_AFTER: dict[str, Any] = {
    "Retry-After": {"required": True, "schema": {"type": "integer", "minimum": 1}, "description": "In seconds."}
}

ACCEPTED: dict[str, Any] = {
    "type": "object",
    "description": "`rejected` events are kept apart: no version of the site has their conversation or card.",
    "properties": {"stored": {"type": "integer", "minimum": 0}, "rejected": {"type": "integer", "minimum": 0}},
    "required": ["stored", "rejected"],
}
REFUSED: dict[str, Any] = {
    "type": "object",
    "description": "A word for programs, a sentence for people. It repeats no value that was sent.",
    "properties": {"error": {"type": "string"}, "message": {"type": "string"}},
    "required": ["error", "message"],
}

REFUSALS = {
    "400": ("What was sent is not as this text says; sending it again is of no use.", "not_an_event"),
    "403": ("Pages of this origin may not send here.", "origin_not_allowed"),
    "408": ("The body did not come in time.", "too_slow"),
    "413": ("More than 64 KiB or 50 events: send them in parts.", "too_large"),
    "415": ("Another content type or charset, or compressed.", "wrong_content_type"),
    "429": ("Too many events a minute, from this address or for this site.", "too_many_events"),
    "503": ("Nothing was kept: the disk is full, say.", "not_stored"),
}
PREFLIGHT: dict[str, Any] = {
    "operationId": "askForPermission",
    "tags": ["events"],
    "summary": "A browser's preflight, for content types other than text/plain",
    "parameters": [
        {"name": "Origin", "in": "header", "schema": {"type": "string"}, "example": "https://www.example.com"}
    ],
    "responses": {"204": {"description": "Send it.", "headers": HEADERS}},
}


def event_answers() -> dict[str, Any]:
    """What the door of events answers, by status."""
    schema = {"$ref": "#/components/schemas/Accepted"}
    stored = {"application/json": {"schema": schema, "example": {"stored": 2, "rejected": 0}}}
    refused = {
        status: answer(status, {"application/json": refused_content(error, words)})
        for status, (words, error) in REFUSALS.items()
    }
    return {"202": {"description": "All events are on disk.", "headers": HEADERS, "content": stored}} | refused


def form_answers() -> dict[str, Any]:
    """What the door of forms answers, by status: to people, so in pages."""
    page = {"text/html": {"schema": {"type": "string"}}}
    location = {"Location": {"schema": {"type": "string", "format": "uri"}}}
    return {
        "202": {"description": "It is on disk; there is no page to go back to.", "headers": HEADERS, "content": page},
        "303": {"description": "It is on disk. Back to the page's thanks.", "headers": HEADERS | location},
    } | {status: answer(status, page) for status in REFUSALS}


def answer(status: str, content: dict[str, Any]) -> dict[str, Any]:
    """A refusal."""
    headers = HEADERS | (RETRY_AFTER if status in ("429", "503") else {})
    return {"description": REFUSALS[status][0], "headers": headers, "content": content}


def refused_content(error: str, words: str) -> dict[str, Any]:
    """The body of a refusal, for programs."""
    return {"schema": {"$ref": "#/components/schemas/Refused"}, "example": {"error": error, "message": words}}
