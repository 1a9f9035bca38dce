"""Conditions in one imagined world, as ``flow-language.md`` reads them: what is unknown stays open."""

from collections.abc import Iterator, Mapping

from jinja2 import nodes

from causerie.parse.names import name_of

Fact = bool | int | float | str | None
"""A value, or ``None``: unknown."""

ORDERS = {"lt": (-1,), "lteq": (-1, 0), "gt": (1,), "gteq": (0, 1), "eq": (0,), "ne": (-1, 1)}
"""For each comparison, what it holds for: smaller, equal, greater."""


def decide(node: nodes.Node, world: Mapping[str, Fact]) -> bool | None:
    """True, false, or ``None`` where something unknown leaves it open."""
    match node:
        case nodes.Not():
            inner = decide(node.node, world)
            return None if inner is None else not inner
        case nodes.And():
            sides = (decide(node.left, world), decide(node.right, world))
            return False if False in sides else None if None in sides else True
        case nodes.Or():
            sides = (decide(node.left, world), decide(node.right, world))
            return True if True in sides else None if None in sides else False
        case nodes.Const():
            return bool(node.value)
    fact = world[key_of(node)]
    if key_of(node) != name_of(subject_of(node)):
        return None if fact is None else bool(fact)
    match node:
        case nodes.Test(name="defined"):
            return fact is not None
        case nodes.Test(name="empty"):
            return fact is None or fact == ""
        case nodes.Compare():
            return None if fact is None else compare(node.ops[0].op, fact, constants_of(node.ops[0].expr))
    return None if fact is None else bool(fact)


def compare(operator: str, fact: Fact, others: list[Fact]) -> bool:
    """One comparison of a known value with a written one, or with those of a list."""
    if operator in ("in", "notin"):
        return (fact in others) is (operator == "in")
    other = others[0]
    if isinstance(fact, int | float) and isinstance(other, int | float):
        return (fact > other) - (fact < other) in ORDERS[operator]
    return operator in ("eq", "ne") and (fact == other) is (operator == "eq")


def tested(node: nodes.Node) -> Iterator[nodes.Node]:
    """The parts of a condition between its ``and``, ``or`` and ``not``."""
    if isinstance(node, nodes.And | nodes.Or | nodes.Not):
        for child in node.iter_child_nodes():
            yield from tested(child)
    elif not isinstance(node, nodes.Const):
        yield node


def subject_of(node: nodes.Node) -> nodes.Node:
    """What a part of a condition asks about."""
    match node:
        case nodes.Test():
            return node.node
        case nodes.Compare():
            return node.expr
    return node


def key_of(node: nodes.Node) -> str:
    """The name whose value decides a part; where no name alone does, the part stands for itself."""
    name = name_of(subject_of(node))
    match node:
        case nodes.Test(name="defined" | "empty"):
            return name or repr(node)
        case nodes.Test():
            return repr(node)
        case nodes.Compare(ops=[nodes.Operand(op=operator, expr=other)]):
            found = constants_of(other)
            ordered = operator in ("lt", "lteq", "gt", "gteq")
            texts = any(isinstance(each, str) for each in found)
            inside = operator in ("in", "notin")
            if name and found and not (ordered and texts) and inside is isinstance(other, nodes.List | nodes.Tuple):
                return name
            return repr(node)
        case nodes.Compare():
            return repr(node)
    return name or repr(node)


def constants_of(node: nodes.Node) -> list[Fact]:
    """The written value, or those of a list; none where one of them is not written out."""
    if isinstance(node, nodes.Const):
        return [node.value]
    if isinstance(node, nodes.Neg) and isinstance(node.node, nodes.Const):
        return [-node.node.value]
    if isinstance(node, nodes.List | nodes.Tuple):
        found = [constants_of(item) for item in node.items]
        return [each for one in found for each in one] if all(found) else []
    return []
