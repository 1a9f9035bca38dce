"""The parts of an address by which a link can open a conversation: its hash, and one parameter of its query."""

import re
from typing import Annotated
from urllib.parse import unquote, unquote_plus

from pydantic import PlainValidator, WithJsonSchema

from causerie.check.kinds.scalar import exact
from causerie.check.placed import Placed
from causerie.diagnostics import slip
from causerie.parse.tree import Node


def read_hash(node: Node) -> Placed:
    """``#chat``, decoded, with its sign."""
    scalar = exact(node)
    if not re.fullmatch(r"#[^#\s]+", scalar.text):
        near = (f"#{scalar.text.rpartition('#')[2]}",) if re.fullmatch(r"\S*[^#\s]", scalar.text) else ()
        raise slip("unreadable_hash", scalar.span, near, text=scalar.text)
    return Placed(unquote(scalar.text), scalar.span)


def read_parameter(node: Node) -> Placed:
    """``chat=demo``, decoded; a question mark in front may be there."""
    scalar = exact(node)
    found = re.fullmatch(r"\??([^?&=#\s]+)=([^?&#\s]*)", scalar.text)
    if not found:
        raise slip("unreadable_parameter", scalar.span, text=scalar.text)
    return Placed(f"{unquote_plus(found[1])}={unquote_plus(found[2])}", scalar.span)


Hash = Annotated[Placed, PlainValidator(read_hash), WithJsonSchema({"type": "string"})]
Parameter = Annotated[Placed, PlainValidator(read_parameter), WithJsonSchema({"type": "string"})]
