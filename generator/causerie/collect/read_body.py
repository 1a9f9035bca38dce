"""Reads a request's body, so far as it may be long and late."""

import asyncio

from starlette.requests import Request

from causerie.collect.refusal import too_large, too_slow, wrong_type

BYTES = 64 * 1024
SECONDS = 20
READ_AND_DROPPED = 1024 * 1024
"""So much of a body that is too large is still read, so that its sender gets to the answer."""


async def read_body(request: Request) -> bytes:
    """The whole body, at most ``BYTES``.

    Raises:
        RefusalError: it is longer, or did not come within ``SECONDS``.
        ClientDisconnect: nobody waits for an answer any more.
    """
    body = bytearray()
    length = 0
    try:
        async with asyncio.timeout(SECONDS):
            async for chunk in request.stream():
                length += len(chunk)
                if length <= BYTES:
                    body += chunk
                elif length > READ_AND_DROPPED:
                    break
    except TimeoutError:
        raise too_slow(SECONDS) from None
    if length > BYTES:
        raise too_large(f"A body may have {BYTES} bytes.")
    return bytes(body)


def check_content(request: Request, types: frozenset[str]) -> None:
    """Let only these content types pass, in UTF-8 and not compressed.

    Raises:
        RefusalError: it is something else.
    """
    kind, *parameters = request.headers.get("content-type", "").lower().replace(" ", "").split(";")
    charsets = {
        value.strip('"') for name, _, value in (part.partition("=") for part in parameters) if name == "charset"
    }
    plain = request.headers.get("content-encoding", "identity").lower() == "identity"
    if kind not in types or not charsets <= {"utf-8", "utf8"} or not plain:
        raise wrong_type(" or ".join(sorted(types)))
