"""Time zones, by the names that the world keeps: ``Europe/Paris``."""

from typing import Annotated
from zoneinfo import available_timezones

from pydantic import PlainValidator, WithJsonSchema

from causerie.check.kinds.scalar import exact
from causerie.check.placed import Placed
from causerie.diagnostics import slip
from causerie.near_names import near_names
from causerie.parse.tree import Node


def read_time_zone(node: Node) -> Placed:
    scalar = exact(node)
    if scalar.text not in available_timezones():
        raise slip("unknown_time_zone", scalar.span, near_names(scalar.text, available_timezones()), text=scalar.text)
    return Placed(scalar.text, scalar.span)


TimeZone = Annotated[Placed, PlainValidator(read_time_zone), WithJsonSchema({"type": "string"})]
