"""Names that make a negation fail in silence: unknown stays unknown through ``!=``, ``not in`` and ``not``."""

from collections.abc import Iterator

from jinja2 import nodes

from causerie.check.known_values import Names, may_be_unknown
from causerie.parse.names import name_of

DENIALS = ("ne", "notin")
Hole = tuple[nodes.Node, nodes.Node]
"""A part of a condition, and the name in it that may be unknown."""


def unknown_in_negation(node: nodes.Node, known: Names, *, negated: bool = False) -> Iterator[Hole]:
    """Each part of a condition that is negated and may be unknown.

    ``known`` has the names that are surely known; what one half of an ``and`` or ``or`` asks for, the other half knows.
    """
    match node:
        case nodes.Not(node=inner):
            yield from unknown_in_negation(inner, known, negated=not negated)
        case nodes.And(left=left, right=right) | nodes.Or(left=left, right=right):
            proof = known_where_true if isinstance(node, nodes.And) else known_where_false
            yield from unknown_in_negation(left, known | proof(right), negated=negated)
            yield from unknown_in_negation(right, known | proof(left), negated=negated)
        case nodes.Test(name="defined" | "empty"):
            return
        case _ if negated != denies(node):
            yield from ((node, hole) for hole in holes(node, known))


def denies(node: nodes.Node) -> bool:
    return isinstance(node, nodes.Compare) and any(operand.op in DENIALS for operand in node.ops)


def holes(node: nodes.Node, known: Names) -> Iterator[nodes.Node]:
    """The names that may leave a value unknown."""
    match node:
        case nodes.Compare():
            for side in (node.expr, *(operand.expr for operand in node.ops)):
                yield from holes(side, known)
        case nodes.Test(node=inner):
            yield from holes(inner, known)
        case _ if not may_be_unknown(node, known):
            return
        case nodes.Or(right=right):
            yield from holes(right, known)
        case _ if name_of(node):
            yield node
        case nodes.Filter(node=nodes.Expr() as inner):
            yield from holes(inner, known)
        case nodes.BinExpr(left=left, right=right):
            yield from holes(left, known)
            yield from holes(right, known)


def known_where_true(node: nodes.Node) -> Names:
    """What is known where a condition holds, but for what is negated in it: that is in question itself."""
    match node:
        case nodes.And(left=left, right=right):
            return known_where_true(left) | known_where_true(right)
        case nodes.Not(node=inner):
            return known_where_false(inner)
        case nodes.Compare() if not denies(node):
            sides = (node.expr, *(operand.expr for operand in node.ops))
            return frozenset(name for side in sides if (name := name_of(side)))
        case nodes.Test(name=test, node=inner) if test != "empty":
            return names_in(inner)
    return names_in(node)


def known_where_false(node: nodes.Node) -> Names:
    """What is known where a condition does not hold: ``x is not defined or …``, ``x is empty or …``."""
    match node:
        case nodes.Or(left=left, right=right):
            return known_where_false(left) | known_where_false(right)
        case nodes.Not(node=nodes.Test(name="defined", node=inner)) | nodes.Test(name="empty", node=inner):
            return names_in(inner)
    return frozenset()


def names_in(node: nodes.Node) -> Names:
    name = name_of(node)
    return frozenset({name} if name else ())
