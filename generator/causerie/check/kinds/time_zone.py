"""Time zones, by the names that the world keeps: ``Europe/Paris``."""

from typing import Annotated
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from causerie.check.kinds.scalar import exact
from causerie.check.placed import Placed
from causerie.check.read_by import ReadBy
from causerie.diagnostics import slip
from causerie.near_names import near_names
from causerie.parse.tree import Node


def read_time_zone(node: Node) -> Placed:
    scalar = exact(node)
    if not is_time_zone(scalar.text):
        near = near_names(scalar.text, available_timezones())
        raise slip("unknown_time_zone", scalar.span, near, text=scalar.text)
    return Placed(scalar.text, scalar.span)


def is_time_zone(name: str) -> bool:
    try:
        return bool(ZoneInfo(name))
    except (ValueError, OSError, ZoneInfoNotFoundError):
        return False


TimeZone = Annotated[Placed, ReadBy(read_time_zone, {"type": "string"})]
