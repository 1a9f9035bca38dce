"""Expressions behind ``when`` and ``audience``."""

from typing import Annotated

from causerie.check.kinds.scalar import scalar_of
from causerie.check.read_by import ReadBy
from causerie.parse.expression import parse_expression
from causerie.parse.text import Expression
from causerie.parse.tree import Node


def read_condition(node: Node) -> Expression:
    return parse_expression(scalar_of(node))


Condition = Annotated[Expression, ReadBy(read_condition, {"type": ["string", "boolean"]})]
