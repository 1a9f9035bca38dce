"""``server.py nothing | guarded | collecting FOLDER``. Prints its port, ends at SIGTERM.

A server that does nothing reads the body and gives the collector's answer; a guarded one also does all that the
collector does before it looks at the events.
"""

import socket
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from causerie.collect.app import make_app
from causerie.collect.collector import Collector, make_collector
from causerie.collect.cors import cors_headers
from causerie.collect.door import address_of, door
from causerie.collect.events_door import TYPES, refuse
from causerie.collect.read_body import check_content, read_body
from causerie.collect.serve import serve
from causerie.collect.site_schema import CardSchema, ConversationSchema, SiteSchema
from causerie.events.examples import examples


def doing_nothing() -> Starlette:
    """Takes a beacon, gives the very answer of the collector, and forgets it."""

    async def forget(request: Request) -> Response:
        await request.body()
        answer = JSONResponse({"stored": 5, "rejected": 0}, 202)
        answer.raw_headers += cors_headers(request.headers.get("origin"))
        return answer

    return Starlette(routes=[Route("/v1/events", forget, methods=["POST"])])


def guarded(data: Path) -> Starlette:
    """Limits, content type, rate limits, metrics; then it forgets the beacon."""
    collector = collector_in(data)

    async def forget(request: Request) -> Response:
        await read_body(request)
        collector.allows(request.headers.get("origin"))
        check_content(request, TYPES)
        collector.charge(address_of(request), 5)
        return JSONResponse({"stored": 5, "rejected": 0}, 202)

    return Starlette(routes=[Route("/v1/events", door(collector, "events", forget, refuse), methods=["POST"])])


def collecting(data: Path) -> Starlette:
    """The collector."""
    return make_app(collector_in(data))


def collector_in(data: Path) -> Collector:
    """A collector that knows the conversation and the cards of the examples."""
    cards = {card: CardSchema("question") for event in examples().values() if (card := card_of(event))}
    site = SiteSchema("Acme", {"book-a-demo": ConversationSchema("flow", "en", cards)})
    return make_collector(site, data, "benchmark", rate_limit=10**9)


def card_of(event: dict[str, object]) -> str | None:
    """The card that an event speaks of."""
    data = event["data"]
    return data.get("card") if isinstance(data, dict) else None


def say_port(listener: socket.socket) -> None:
    """Tell where requests are accepted."""
    sys.stdout.write(f"{listener.getsockname()[1]}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    kind, folder = sys.argv[1], Path(sys.argv[2])
    apps: dict[str, Callable[[], Starlette]] = {
        "nothing": doing_nothing,
        "guarded": partial(guarded, folder),
        "collecting": partial(collecting, folder),
    }
    with socket.create_server(("127.0.0.1", 0), backlog=256) as listener:
        serve(apps[kind](), listener, lambda: say_port(listener), None)
