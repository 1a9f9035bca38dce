"""A collector, or the same server doing nothing: reads the body and answers 202. Prints its port, ends at SIGTERM."""

import socket
import sys
from pathlib import Path

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from causerie.collect.app import make_app
from causerie.collect.collector import make_collector
from causerie.collect.cors import cors_headers
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


def collecting(data: Path) -> Starlette:
    """The collector, which knows the conversation and the cards of the examples."""
    cards = {card: CardSchema("question") for event in examples().values() if (card := card_of(event))}
    site = SiteSchema("Acme", {"book-a-demo": ConversationSchema("flow", "en", cards)})
    return make_app(make_collector(site, data, "benchmark", rate_limit=0))


def card_of(event: dict[str, object]) -> str | None:
    """The card that an event speaks of."""
    data = event["data"]
    return data.get("card") if isinstance(data, dict) else None


def say_port(listener: socket.socket) -> None:
    """Tell where requests are accepted."""
    sys.stdout.write(f"{listener.getsockname()[1]}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    app = collecting(Path(sys.argv[1])) if len(sys.argv) > 1 else doing_nothing()
    with socket.create_server(("127.0.0.1", 0), backlog=256) as listener:
        serve(app, listener, lambda: say_port(listener), None)
