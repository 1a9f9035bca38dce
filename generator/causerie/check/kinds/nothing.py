"""The argument of a trigger that has none."""

from typing import Annotated

from pydantic import PlainValidator, WithJsonSchema

from causerie.diagnostics import slip
from causerie.parse.tree import Node, Scalar


def read_nothing(node: Node) -> None:
    """A ``SlipError`` where something was written."""
    if not isinstance(node, Scalar) or not node.empty:
        raise slip("value_where_none_is_wanted", node.span)


Nothing = Annotated[None, PlainValidator(read_nothing), WithJsonSchema({"anyOf": [{"type": "null"}]})]
