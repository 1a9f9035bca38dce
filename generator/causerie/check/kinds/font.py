"""Fonts, as a list of families."""

import re
from typing import Annotated

from causerie.check.kinds.scalar import exact
from causerie.check.placed import Placed
from causerie.check.read_by import ReadBy
from causerie.diagnostics import slip
from causerie.parse.tree import Node


def read_font(node: Node) -> Placed:
    """Families with commas between them, ready for CSS: letters, digits, spaces and ``-``, in quotes or not."""
    scalar = exact(node)
    family = r"""("[\w -]+"|'[\w -]+'|[\w-]+( [\w-]+)*)"""
    if not re.fullmatch(rf"{family}(\s*,\s*{family})*", scalar.text):
        raise slip("unreadable_font", scalar.span, text=scalar.text)
    return Placed(scalar.text, scalar.span)


Font = Annotated[Placed, ReadBy(read_font, {"type": "string"})]
