"""Comparisons of numbers with texts."""

from collections.abc import Iterator

from jinja2 import nodes

from causerie.check.expressions_of import all_expressions
from causerie.check.known_names import Type, type_of_name
from causerie.check.model import Conversation
from causerie.check.site import Site
from causerie.diagnostics import Diagnostic
from causerie.parse.names import name_of, span_of_node
from causerie.parse.text import Expression

ARITHMETIC = (nodes.Add, nodes.Sub, nodes.Mul, nodes.Div, nodes.Neg, nodes.Pos)
CALLED: dict[Type, str] = {"text": "a text", "number": "a number", "boolean": "true or false", "list": "a list"}


def unlike_types(conversation: Conversation, site: Site) -> Iterator[Diagnostic]:
    """``company.size > "50"`` never holds, and ``lead.name * 2`` is nothing."""
    for expression in all_expressions(conversation):
        for node in (expression.tree, *expression.tree.find_all(nodes.Expr)):
            yield from unlike_sides(expression, node, site)


def unlike_sides(expression: Expression, node: nodes.Node, site: Site) -> Iterator[Diagnostic]:
    if isinstance(node, nodes.Compare) and len(node.ops) == 1 and node.ops[0].op not in ("in", "notin"):
        left, right = type_of(node.expr, site), type_of(node.ops[0].expr, site)
        if left and right and left != right:
            words = {"left": CALLED[left], "right": CALLED[right]}
            yield Diagnostic("unlike_types", span_of_node(expression, node.ops[0].expr), words)
    elif isinstance(node, ARITHMETIC):
        for side in node.iter_child_nodes():
            if (found := type_of(side, site)) and found != "number":
                yield Diagnostic("text_in_arithmetic", span_of_node(expression, side), {"found": CALLED[found]})
                return


def type_of(node: nodes.Node, site: Site) -> Type | None:
    """The type of a value, where it can be told."""
    match node:
        case nodes.Const(value=bool()) | nodes.Compare() | nodes.Test() | nodes.Not():
            return "boolean"
        case nodes.Const(value=str()) | nodes.Concat():
            return "text"
        case nodes.Const() | nodes.Add() | nodes.Sub() | nodes.Mul() | nodes.Div() | nodes.Neg() | nodes.Pos():
            return "number"
        case nodes.List() | nodes.Tuple():
            return "list"
        case nodes.Filter(name="length" | "round"):
            return "number"
        case nodes.Filter(name="lower" | "upper" | "trim" | "title"):
            return "text"
        case nodes.Filter(name="default"):
            return type_of(node.node, site) if node.node else None
    name = name_of(node)
    return type_of_name(name, site) if name else None
