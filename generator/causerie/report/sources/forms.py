"""What kind of file holds the events, seen from its first bytes."""

import gzip
import json
import re
from enum import Enum
from pathlib import Path

SEEN = 65_536
COMBINED = re.compile(r'^\S+ \S+ \S+ \[[^]]+\] "')
FASTLY = re.compile(r"^(<\d+>)?\S+ \S+ \S+\[\d+\]: |^<\d+>")


class Form(Enum):
    """The kinds of files that hold events."""

    PARQUET = "parquet"
    EVENTS = "events"
    COMBINED = "combined"
    CLOUDFRONT = "cloudfront"
    CLOUDFLARE = "cloudflare"
    FASTLY = "fastly"


def form_of(file: Path) -> Form:
    """The kind of a file. What has no known beginning is taken for events, so that its lines are told as broken.

    Raises:
        OSError: it cannot be read.
    """
    with file.open("rb") as stream:
        head = stream.read(SEEN)
    if head.startswith(b"PAR1"):
        return Form.PARQUET
    if head.startswith(b"\x1f\x8b"):
        with gzip.open(file) as packed:
            head = packed.read(SEEN)
    lines = head.decode("utf-8", errors="replace").splitlines()
    return next((form for line in lines if (form := form_of_line(line))), Form.EVENTS)


def form_of_line(line: str) -> Form | None:
    """What one line gives away; None where it could stand in any file."""
    if line.startswith("#"):
        return Form.CLOUDFRONT if line.startswith(("#Version:", "#Fields:")) else None
    if line.lstrip().startswith("{"):
        return form_of_object(line)
    if COMBINED.match(line):
        return Form.COMBINED
    return Form.FASTLY if FASTLY.match(line) else None


def form_of_object(line: str) -> Form | None:
    """Events and two kinds of logs are objects; their keys tell them apart. A torn line tells nothing."""
    try:
        keys = json.loads(line).keys()
    except ValueError:
        return None
    if "ClientRequestURI" in keys:
        return Form.CLOUDFLARE
    return Form.FASTLY if "url" in keys and "ts_ms" not in keys else Form.EVENTS
