"""Lists of records and values."""

from typing import Annotated, TypeVar

from pydantic import BeforeValidator

from causerie.check.kinds.scalar import scalar_of
from causerie.check.list_wanted import list_wanted
from causerie.diagnostics import slip
from causerie.parse.tree import Node, Scalar, Sequence

Item = TypeVar("Item")


def items_of(node: Node) -> tuple[Node, ...]:
    """The items of a list that has at least one."""
    if isinstance(node, Scalar) and node.empty:
        scalar_of(node)
    if not isinstance(node, Sequence):
        raise list_wanted(node)
    if not node.items:
        raise slip("empty_list", node.span)
    return node.items


Many = Annotated[tuple[Item, ...], BeforeValidator(items_of)]
