"""Cloudflare's Logpush of HTTP requests: one JSON object a line.

https://developers.cloudflare.com/logs/logpush/logpush-job/datasets/zone/http_requests/
"""

import json
from collections.abc import Iterable, Iterator

from causerie.report.logs.hit import PIXEL, Hit, hit_of, utc_ms

NANOSECONDS = 10**15
"""A number above this counts nanoseconds since 1970, below it seconds."""


def hits(lines: Iterable[str]) -> Iterator[Hit | None]:
    """The hits among the lines; None for a line that names the pixel and cannot be read."""
    for line in lines:
        if PIXEL in line:
            yield from hits_of(line)


def hits_of(line: str) -> Iterator[Hit | None]:
    """The hit of one line."""
    try:
        told = json.loads(line)
        received_ms = milliseconds(told["EdgeStartTimestamp"])
        target, status = str(told["ClientRequestURI"]), str(told.get("EdgeResponseStatus", 200))
    except (KeyError, TypeError, ValueError):
        yield None
        return
    referrer = str(told.get("ClientRequestReferer") or "")
    hit = hit_of(told.get("ClientRequestMethod", "GET"), target, status, received_ms, referrer)
    if hit is not None:
        yield hit


def milliseconds(moment: str | int) -> int:
    """A time in any of the ways in which Logpush writes it (RFC 3339, seconds, nanoseconds), in milliseconds."""
    if isinstance(moment, str):
        return utc_ms(moment)
    return moment // 1_000_000 if moment > NANOSECONDS else moment * 1000
