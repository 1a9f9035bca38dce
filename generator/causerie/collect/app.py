"""The collector's ASGI application."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from causerie.collect.collector import Collector
from causerie.collect.events_door import events_door
from causerie.collect.forms_door import forms_door
from causerie.collect.metrics import CONTENT_TYPE


def make_app(collector: Collector) -> Starlette:
    """The two doors, the health and the metrics. Its lifespan ends when all that was acknowledged is sealed."""

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        journals = [collector.events, collector.rejects]
        async with asyncio.TaskGroup() as group:
            for journal in journals:
                group.create_task(journal.write())
            yield
            for journal in journals:
                journal.finish()

    async def health(_: Request) -> Response:
        broken = collector.events.failed() or collector.rejects.failed()
        return JSONResponse({"status": "disk" if broken else "ok"}, 503 if broken else 200)

    async def metrics(_: Request) -> Response:
        return Response(collector.metrics.text(), media_type=CONTENT_TYPE)

    return Starlette(
        routes=[
            Route("/v1/events", events_door(collector), methods=["POST", "OPTIONS"]),
            Route("/v1/forms/{conversation}/{card}", forms_door(collector), methods=["POST", "OPTIONS"]),
            Route("/healthz", health),
            Route("/metrics", metrics),
        ],
        lifespan=lifespan,
    )
