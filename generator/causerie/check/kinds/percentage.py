"""Percentages: ``60%``."""

import re
from typing import Annotated

from pydantic import PlainValidator, WithJsonSchema

from causerie.check.kinds.scalar import exact
from causerie.diagnostics import slip
from causerie.parse.tree import Node


def read_percentage(node: Node) -> int:
    """1 to 100."""
    scalar = exact(node)
    found = re.fullmatch(r"([0-9]{1,3})%", scalar.text)
    if not found or not 1 <= int(found[1]) <= 100:
        raise slip("unreadable_percentage", scalar.span, text=scalar.text)
    return int(found[1])


Percentage = Annotated[
    int, PlainValidator(read_percentage), WithJsonSchema({"type": "string", "pattern": "^[0-9]{1,3}%$"})
]
