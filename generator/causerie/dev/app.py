"""What the local server answers."""

import json
from asyncio import wait_for
from collections.abc import AsyncIterator
from contextlib import suppress
from pathlib import Path

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request
from starlette.responses import FileResponse, Response, StreamingResponse
from starlette.routing import Mount, Route

from causerie.dev.live import Live, Outcome
from causerie.dev.site_files import SiteFiles

CLIENT = Path(__file__).with_name("live.js")
HEARTBEAT = 15.0  # seconds: tells a dead connection from a quiet one
THIS_MACHINE = ["127.0.0.1", "localhost", "::1", "[::1]"]
PAGES_OF_THIS_MACHINE = r"https?://(127\.0\.0\.1|localhost|\[::1\])(:\d+)?"


def make_app(out: Path, host: str, live: Live) -> Starlette:
    """The server's application: the files of ``out``, stand-in pages, and the news of builds.

    It answers to the names of this machine and to ``host`` only, so that no page from elsewhere can have its own
    name lead here (DNS rebinding). Pages of other local servers may load the SDK.
    """

    async def client(request: Request) -> Response:  # noqa: ARG001 - starlette's signature
        return FileResponse(CLIENT, media_type="text/javascript", headers={"Cache-Control": "no-store"})

    async def news(request: Request) -> Response:  # noqa: ARG001 - starlette's signature
        return StreamingResponse(outcomes(live), media_type="text/event-stream", headers={"Cache-Control": "no-store"})

    async def sent(request: Request) -> Response:  # noqa: ARG001 - starlette's signature
        return Response(status_code=204)  # the example form was sent, and its page stays

    return Starlette(
        routes=[
            Route("/causerie-dev/live.js", client),
            Route("/causerie-dev/news", news),
            Route("/causerie-dev/sent", sent),
            Mount("/", SiteFiles(out, live)),
        ],
        middleware=[
            Middleware(TrustedHostMiddleware, allowed_hosts=[*THIS_MACHINE, host], www_redirect=False),
            Middleware(CORSMiddleware, allow_origin_regex=PAGES_OF_THIS_MACHINE, allow_methods=["GET"]),
        ],
    )


async def outcomes(live: Live) -> AsyncIterator[str]:
    """Server-sent events: the latest outcome, then each new one; ends when ``live`` is closed."""
    seen: Outcome | None = None
    while not live.closed:
        if seen is not live.latest:
            seen = live.latest
            yield f"data: {json.dumps({'build': live.build, 'errors': seen.errors})}\n\n"
        else:
            yield ": still here\n\n"
        with suppress(TimeoutError):
            await wait_for(live.after(seen), HEARTBEAT)
