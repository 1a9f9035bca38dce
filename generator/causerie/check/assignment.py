"""``attribute: value`` of a ``set`` card."""

from dataclasses import dataclass

from causerie.check.kinds.ids import attribute_name
from causerie.check.kinds.words import read_label
from causerie.check.placed import Placed
from causerie.diagnostics import slip
from causerie.parse.text import PlainText
from causerie.parse.tree import Mapping, Node


@dataclass(frozen=True, slots=True)
class Assignment:
    """``value`` as it was written; ``stored_value`` makes it what the attribute's type wants."""

    attribute: Placed
    value: PlainText


def read_assignments(node: Node) -> tuple[Assignment, ...]:
    if not isinstance(node, Mapping) or not node.entries:
        raise slip("value_where_keys_are_wanted", node.span, where="a set card", keys="attributes, like lead.source")
    return tuple(Assignment(attribute_name(key), read_label(value)) for key, value in node.entries)
