"""CSS selectors: what on a page a trigger listens to."""

from typing import Annotated

from causerie.check.kinds.scalar import exact
from causerie.check.placed import Placed
from causerie.check.read_by import ReadBy
from causerie.diagnostics import slip
from causerie.parse.selector import is_selector
from causerie.parse.tree import Node


def read_selector(node: Node) -> Placed:
    """A selector of CSS; a ``SlipError`` where a browser would throw."""
    scalar = exact(node)
    if not is_selector(scalar.text):
        raise slip("unreadable_selector", scalar.span, selector=scalar.text)
    return Placed(scalar.text.strip(), scalar.span)


Selector = Annotated[Placed, ReadBy(read_selector, {"type": "string"})]
