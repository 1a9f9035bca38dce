"""Fastly's log streaming: a syslog head before a combined line, or the JSON of its documentation's example.

https://www.fastly.com/documentation/guides/integrations/logging/
"""

import json
from collections.abc import Iterable, Iterator

from causerie.report.logs import combined
from causerie.report.logs.hit import PIXEL, Hit, hit_of, utc_ms


def hits(lines: Iterable[str]) -> Iterator[Hit | None]:
    """The hits among the lines; None for a line that names the pixel and cannot be read."""
    for line in lines:
        if PIXEL not in line:
            continue
        head, brace, rest = line.partition("{")
        yield from hits_of_object(brace + rest) if brace and '"' not in head else combined.hits_of(line)


def hits_of_object(line: str) -> Iterator[Hit | None]:
    """The hit of a JSON object with ``timestamp``, ``url``, ``request_method``, ``response_status``."""
    try:
        told = json.loads(line)
        received = utc_ms(told["timestamp"])
        target, status = str(told["url"]), str(told.get("response_status", 200))
    except (KeyError, TypeError, ValueError):
        yield None
        return
    referrer = str(told.get("request_referer") or "")
    hit = hit_of(told.get("request_method", "GET"), target, status, received, referrer)
    if hit is not None:
        yield hit
