"""Lists of records and values."""

from typing import Annotated, TypeVar

from pydantic import BeforeValidator

from causerie.check.kinds.scalar import scalar_of
from causerie.diagnostics import Position, SlipError, slip
from causerie.parse.tree import Mapping, Node, Scalar, Sequence

Item = TypeVar("Item")


def items_of(node: Node) -> tuple[Node, ...]:
    """The items of a list that has at least one."""
    if isinstance(node, Scalar) and node.empty:
        scalar_of(node)
    if isinstance(node, Mapping) and node.entries and (dash := glued_dash(node.entries[0][0])):
        raise dash
    if not isinstance(node, Sequence):
        raise slip("value_where_list_is_wanted", node.span)
    if not node.items:
        raise slip("empty_list", node.span)
    return node.items


def glued_dash(key: Scalar) -> SlipError | None:
    """``-message: Hello``, where the space behind the dash is missing."""
    start = key.span.start
    end = Position(start.line, start.column + 1)
    return slip("dash_without_space", key.span._replace(end=end)) if key.text.startswith("-") else None


Many = Annotated[tuple[Item, ...], BeforeValidator(items_of)]
