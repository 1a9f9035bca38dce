"""How much a request may say before its body."""

from itertools import chain

from starlette.requests import Request

from causerie.collect.refusal import RefusalError

HEAD_BYTES = 32 * 1024


def check_head(request: Request) -> None:
    """Let only a head of at most ``HEAD_BYTES`` pass; h11 sees to one that is longer and not complete yet.

    Raises:
        RefusalError: it is longer.
    """
    if sum(map(len, chain.from_iterable(request.scope["headers"]))) > HEAD_BYTES:
        raise RefusalError(400, "head_too_large", f"The headers of a request may have {HEAD_BYTES} bytes.")
