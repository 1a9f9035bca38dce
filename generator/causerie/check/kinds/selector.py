"""CSS selectors: what on a page a trigger listens to."""

from typing import Annotated

from pydantic import PlainValidator, WithJsonSchema

from causerie.check.kinds.scalar import exact
from causerie.check.placed import Placed
from causerie.parse.tree import Node


def read_selector(node: Node) -> Placed:
    scalar = exact(node)
    return Placed(scalar.text.strip(), scalar.span)


Selector = Annotated[Placed, PlainValidator(read_selector), WithJsonSchema({"type": "string"})]
