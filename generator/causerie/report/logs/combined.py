"""The combined log format of Apache and nginx, which many CDNs can write.

https://httpd.apache.org/docs/current/logs.html#combined
"""

import re
from collections.abc import Iterable, Iterator
from datetime import datetime

from causerie.report.logs.hit import PIXEL, Hit, hit_of

LINE = re.compile(
    r'\[(?P<time>[^]]+)\] "(?P<method>[A-Z]+) (?P<target>\S+) [^"]*" (?P<status>\d{3}) \S+(?: "(?P<referrer>[^"]*)")?'
)
TIME = "%d/%b/%Y:%H:%M:%S %z"


def hits(lines: Iterable[str]) -> Iterator[Hit | None]:
    """The hits among the lines; None for a line that names the pixel and cannot be read."""
    for line in lines:
        if PIXEL in line:
            yield from hits_of(line)


def hits_of(line: str) -> Iterator[Hit | None]:
    """The hit of a line that names the pixel; nothing where another file was asked for, or nothing was given."""
    found = LINE.search(line)
    try:
        received = datetime.strptime(found["time"], TIME) if found else None
    except ValueError:
        received = None
    if found is None or received is None:
        yield None
        return
    hit = hit_of(
        found["method"], found["target"], found["status"], int(received.timestamp() * 1000), found["referrer"] or ""
    )
    if hit is not None:
        yield hit
