"""``POST /v1/events``: a beacon. 202 once its events are on disk."""

from pydantic import ValidationError
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from causerie.collect.collector import Collector
from causerie.collect.door import Answer, address_of, door
from causerie.collect.read_body import check_content, read_body
from causerie.collect.refusal import RefusalError, not_allowed, too_large
from causerie.events.event import BEACON, EVENTS, AnyEvent

TYPES = frozenset({"text/plain", "application/json", "application/cloudevents-batch+json"})


def events_door(collector: Collector) -> Answer:
    """The endpoint."""

    async def receive(request: Request) -> Response:
        body = await read_body(request)
        origin = request.headers.get("origin")
        if not collector.allows(origin):
            raise not_allowed(origin)
        check_content(request, TYPES)
        events = parse(body)
        collector.charge(address_of(request), len(events))
        accepted = await collector.store(events)
        return JSONResponse({"stored": accepted.stored, "rejected": accepted.rejected}, 202)

    return door(collector, "events", receive, refuse)


def refuse(_: Request, refusal: RefusalError) -> Response:
    """A refusal as JSON: a word for programs, a sentence for people."""
    return JSONResponse({"error": refusal.error, "message": refusal.message}, refusal.status)


def parse(body: bytes) -> list[AnyEvent]:
    """The events of a beacon.

    Raises:
        RefusalError: one of them, or the whole, is not as the schema says. It names the place, and repeats no value.
    """
    try:
        return BEACON.validate_json(body)
    except ValidationError as problem:
        first = problem.errors(include_url=False, include_input=False, include_context=False)[0]
        if first["type"] == "too_long" and not first["loc"]:
            raise too_large(f"A beacon may have {EVENTS} events.") from None
        place = ".".join(str(part) for part in first["loc"]) or "body"
        raise RefusalError(400, "not_an_event", f"{place}: {first['msg']}") from None
