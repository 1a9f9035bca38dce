"""Reads a request's body, so far as it may be long and late."""

from functools import lru_cache

from starlette.requests import Request

from causerie.collect.refusal import too_large, wrong_type

BYTES = 64 * 1024
READ_AND_DROPPED = 1024 * 1024
"""So much of a body that is too large is still read, so that its sender gets to the answer."""


async def read_body(request: Request) -> bytes:
    """The whole body, at most ``BYTES``. How long it may take is the connection's business.

    Raises:
        RefusalError: it is longer.
        ClientDisconnect: nobody waits for an answer any more.
    """
    body = bytearray()
    length = 0
    async for chunk in request.stream():
        length += len(chunk)
        if length <= BYTES:
            body += chunk
        elif length > READ_AND_DROPPED:
            break
    if length > BYTES:
        raise too_large(f"A body may have {BYTES} bytes.")
    return bytes(body)


def check_content(request: Request, types: frozenset[str]) -> None:
    """Let only these content types pass, in UTF-8 and not compressed.

    Raises:
        RefusalError: it is something else.
    """
    plain = request.headers.get("content-encoding", "identity").lower() == "identity"
    if not plain or type_in_utf8(request.headers.get("content-type", "")) not in types:
        raise wrong_type(" or ".join(sorted(types)))


@lru_cache(maxsize=256)
def type_in_utf8(content_type: str) -> str | None:
    """The type that a `Content-Type` names, in small letters; None where its charset is another than UTF-8."""
    kind, *parameters = content_type.lower().replace(" ", "").split(";")
    charsets = {part.removeprefix("charset=").strip('"') for part in parameters if part.startswith("charset=")}
    return kind if charsets <= {"utf-8", "utf8"} else None
