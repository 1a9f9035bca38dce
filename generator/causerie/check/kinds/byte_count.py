"""A number of bytes."""

import re
from dataclasses import dataclass
from typing import Annotated

from pydantic import PlainValidator, WithJsonSchema

from causerie.check.kinds.scalar import exact
from causerie.diagnostics import Span, slip
from causerie.parse.tree import Node


@dataclass(frozen=True, slots=True)
class ByteCount:
    """How many, and where that stands."""

    number: int
    span: Span


def read_byte_count(node: Node) -> ByteCount:
    scalar = exact(node)
    if not re.fullmatch("[1-9][0-9]{0,8}", scalar.text):
        raise slip("unreadable_byte_count", scalar.span, text=scalar.text)
    return ByteCount(int(scalar.text), scalar.span)


Bytes = Annotated[ByteCount, PlainValidator(read_byte_count), WithJsonSchema({"type": "integer", "minimum": 1})]
