"""Names in expressions: ``lead.first_name``, ``page.query.plan``."""

from collections.abc import Iterator
from dataclasses import dataclass

from jinja2 import nodes

from causerie.diagnostics import Span
from causerie.parse.place import span_within
from causerie.parse.text import Expression


@dataclass(frozen=True, slots=True)
class Name:
    """A whole name with its dots, and where it stands."""

    text: str
    span: Span


def names_of(expression: Expression, node: nodes.Node | None = None) -> Iterator[Name]:
    """The names in an expression, or in one node of it, from left to right."""
    node = node or expression.tree
    if text := name_of(node):
        yield Name(text, span_of_node(expression, node))
        return
    for child in node.iter_child_nodes():
        yield from names_of(expression, child)


def name_of(node: nodes.Node) -> str | None:
    """The whole name where a node is one: names joined by dots."""
    if isinstance(node, nodes.Name):
        return str(node.name)
    if isinstance(node, nodes.Getattr) and (room := name_of(node.node)):
        return f"{room}.{node.attr}"
    return None


def span_of_node(expression: Expression, node: nodes.Node) -> Span:
    """Where a name stands; of any other node, where its first name or value begins."""
    leaves = [leftmost(node), *node.find_all((nodes.Name, nodes.Const))]
    start = min(leaf.lineno for leaf in leaves)
    return span_within(expression.scalar, start, start + len(name_of(node) or "x"))


def leftmost(node: nodes.Node) -> nodes.Node:
    return leftmost(node.node) if isinstance(node, nodes.Getattr) else node
