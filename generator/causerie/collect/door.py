"""What the doors have in common: every request gets a documented answer, and every answer is counted."""

import logging
from collections.abc import Awaitable, Callable

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from causerie.collect.collector import Collector
from causerie.collect.cors import PREFLIGHT, cors_headers
from causerie.collect.read_head import check_head
from causerie.collect.refusal import RefusalError, failed

Answer = Callable[[Request], Awaitable[Response]]
Refuse = Callable[[Request, RefusalError], Response]

TOO_LARGE = 413
"""An answer that may come before the whole body did: the connection ends with it."""


def door(collector: Collector, name: str, answer: Answer, refuse: Refuse) -> Answer:
    """``answer`` behind a guard; ``refuse`` words the refusals. Every answer has headers that let a page read it."""

    async def respond(request: Request) -> Response:
        response = await guarded(request)
        response.raw_headers += cors_headers(request.headers.get("origin"))
        collector.metrics.answers.labels(name, response.status_code).inc()
        return response

    async def guarded(request: Request) -> Response:
        if request.method == "OPTIONS":
            return Response(status_code=204, headers=PREFLIGHT)
        try:
            check_head(request)
            return await answer(request)
        except ClientDisconnect:
            return Response(status_code=400)
        except RefusalError as refusal:
            return refused(request, refusal)
        except Exception as defect:  # one of ours must not show itself to the world
            log = logging.getLogger(__name__)
            log.error("The door “%s” failed: %r", name, defect, exc_info=log.isEnabledFor(logging.DEBUG))
            return refused(request, failed())

    def refused(request: Request, refusal: RefusalError) -> Response:
        response = refuse(request, refusal)
        if refusal.retry_after is not None:
            response.headers["Retry-After"] = str(refusal.retry_after)
        if refusal.status == TOO_LARGE:
            response.headers["Connection"] = "close"
        return response

    return respond


def address_of(request: Request) -> str:
    """The address that the request came from; empty where the connection does not tell."""
    return request.client.host if request.client else ""
