"""Colours, as ``#rrggbb``."""

import re
from typing import Annotated

from causerie.check.kinds.scalar import scalar_of
from causerie.check.placed import Placed
from causerie.check.read_by import ReadBy
from causerie.diagnostics import slip
from causerie.parse.tree import Node


def read_colour(node: Node) -> Placed:
    """Six lower-case hexadecimal digits behind ``#``; the short form is written out."""
    scalar = scalar_of(node)
    found = re.fullmatch(r"#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})", scalar.text)
    if not found:
        raise slip("unreadable_colour", scalar.span, text=scalar.text)
    digits = found[1].lower() if len(found[1]) == 6 else "".join(2 * digit for digit in found[1].lower())
    return Placed(f"#{digits}", scalar.span)


Colour = Annotated[Placed, ReadBy(read_colour, {"type": "string", "pattern": "^#([0-9a-fA-F]{3}){1,2}$"})]
