"""The headers that let a page read our answer (https://fetch.spec.whatwg.org/#http-cors-protocol)."""

PREFLIGHT = {
    "Access-Control-Allow-Methods": "POST",
    "Access-Control-Allow-Headers": "Content-Type",
    "Access-Control-Max-Age": "86400",
}


def cors_headers(origin: str | None) -> list[tuple[bytes, bytes]]:
    """For every answer of a door, refusals too, so that a client sees why and when to try again."""
    return [
        (b"access-control-allow-origin", (origin or "*").encode("latin-1")),
        (b"access-control-expose-headers", b"Retry-After"),
        (b"vary", b"Origin"),
    ]
