"""How many pages a visitor has seen."""

import re
from typing import Annotated

from pydantic import PlainValidator, WithJsonSchema

from causerie.check.kinds.scalar import exact
from causerie.diagnostics import slip
from causerie.parse.tree import Node


def read_page_count(node: Node) -> int:
    """1 to 999."""
    scalar = exact(node)
    if not re.fullmatch("[1-9][0-9]{0,2}", scalar.text):
        raise slip("unreadable_page_count", scalar.span, text=scalar.text)
    return int(scalar.text)


PageCount = Annotated[
    int, PlainValidator(read_page_count), WithJsonSchema({"type": "integer", "minimum": 1, "maximum": 999})
]
