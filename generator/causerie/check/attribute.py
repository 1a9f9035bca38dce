"""A declared attribute of a lead or a company."""

from typing import ClassVar

from pydantic import Field

from causerie.check.kinds.attribute_type import AttributeType
from causerie.check.kinds.ids import attribute_name
from causerie.check.kinds.numbers import Flag
from causerie.check.record import Record
from causerie.diagnostics import slip
from causerie.parse.tree import Mapping, Node


class Attribute(Record):
    """What is known about a person or a company, under a name like lead.email."""

    called: ClassVar[str] = "an attribute"

    type: AttributeType = Field(default="text", description="What it holds.")
    personal: Flag = Field(default=False, description="Whether it tells who the visitor is.")


def entries_of(node: Node) -> dict[str, Node]:
    """The attributes by name, each with what was written about it."""
    if not isinstance(node, Mapping):
        raise slip("value_where_keys_are_wanted", node.span, where="attributes", keys="names like lead.email")
    return {attribute_name(key): value for key, value in node.entries}
