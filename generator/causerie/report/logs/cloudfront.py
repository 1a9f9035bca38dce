"""CloudFront's standard logs: tab-separated, with a line that names the fields.

https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/standard-logs-reference.html
"""

from collections.abc import Iterable, Iterator
from urllib.parse import unquote

from causerie.report.logs.hit import PIXEL, Hit, hit_of, utc_ms

FIELDS = "#Fields:"
NOTHING = "-"
USUAL = (
    "date time x-edge-location sc-bytes c-ip cs-method cs(Host) cs-uri-stem sc-status cs(Referer) cs(User-Agent) "
    "cs-uri-query"
)


def hits(lines: Iterable[str]) -> Iterator[Hit | None]:
    """The hits among the lines; None for a line that names the pixel and cannot be read."""
    fields = USUAL.split()
    for line in lines:
        if line.startswith(FIELDS):
            fields = line.removeprefix(FIELDS).split()
        elif PIXEL in line and not line.startswith("#"):
            told = dict(zip(fields, line.rstrip("\r\n").split("\t"), strict=False))
            yield from hits_of(told)


def hits_of(told: dict[str, str]) -> Iterator[Hit | None]:
    """The hit of a line, by its fields. CloudFront writes each percent sign of a query as ``%25``."""
    try:
        received = utc_ms(f"{told['date']}T{told['time']}")
        query = unquote(told["cs-uri-query"])
        target = told["cs-uri-stem"] + (f"?{query}" if query != NOTHING else "")
        hit = hit_of(told["cs-method"], target, told["sc-status"], received, told.get("cs(Referer)", ""))
    except (KeyError, ValueError):
        yield None
        return
    if hit is not None:
        yield hit
