"""The language's expressions evaluated on paper: plain, slow, and by the letter of ``flow-language.md``."""

import math
import re
from collections.abc import Mapping
from enum import Enum
from itertools import pairwise

from jinja2 import nodes


class Unknown(Enum):
    """What an unknown name stands for."""

    UNKNOWN = "unknown"


UNKNOWN = Unknown.UNKNOWN
Values = Mapping[str, object]


def holds(tree: nodes.Expr, values: Values) -> bool:
    """Whether a whole condition holds: what stays undecided does not."""
    return decide(tree, values) is True


def decide(node: nodes.Node, values: Values) -> bool | None:
    """True, false, or ``None`` where an unknown value leaves it open."""
    match node:
        case nodes.Not():
            inner = decide(node.node, values)
            return None if inner is None else not inner
        case nodes.And():
            return all_of([decide(node.left, values), decide(node.right, values)])
        case nodes.Or():
            return any_of([decide(node.left, values), decide(node.right, values)])
        case nodes.CondExpr():
            if holds(node.test, values):
                return decide(node.expr1, values)
            return decide(node.expr2, values) if node.expr2 else None
        case nodes.Compare():
            sides = [node.expr, *(operand.expr for operand in node.ops)]
            found = [value_of(side, values) for side in sides]
            return all_of([compare(operand.op, *pair) for operand, pair in zip(node.ops, pairwise(found), strict=True)])
        case nodes.Test():
            return test(node.name, value_of(node.node, values), node.args)
    found_value = value_of(node, values)
    return None if found_value is UNKNOWN else bool(found_value)


def all_of(parts: list[bool | None]) -> bool | None:
    """Kleene's ``and``."""
    return False if False in parts else None if None in parts else True


def any_of(parts: list[bool | None]) -> bool | None:
    """Kleene's ``or``."""
    return True if True in parts else None if None in parts else False


def compare(operator: str, left: object, right: object) -> bool | None:
    """One comparison; a list that holds something unknown is unknown for "not in" alone."""
    if left is UNKNOWN or right is UNKNOWN:
        return None
    match operator:
        case "eq":
            return left == right
        case "ne":
            return left != right
        case "in" | "notin":
            assert isinstance(right, str | list)
            inside = str(left) in right
            if not inside and isinstance(right, list) and UNKNOWN in right:
                return None
            return inside if operator == "in" else not inside
    assert isinstance(left, str | int | float)
    if isinstance(left, str):
        assert isinstance(right, str)
        return ordered(operator, (left > right) - (left < right))
    assert isinstance(right, int | float)
    return ordered(operator, (left > right) - (left < right))


def ordered(operator: str, sign: int) -> bool:
    """What ``<`` and its kin say where the left side is smaller (-1), the same (0) or greater (1)."""
    return sign in {"lt": (-1,), "lteq": (-1, 0), "gt": (1,), "gteq": (0, 1)}[operator]


def test(name: str, value: object, arguments: list[nodes.Expr]) -> bool | None:
    """The language's own tests."""
    if name == "defined":
        return value is not UNKNOWN
    if name == "empty":
        return value is UNKNOWN or value == "" or value == []
    if value is UNKNOWN:
        return None
    text, argument = str(value), str(arguments[0].as_const())
    match name:
        case "starting_with":
            return text.startswith(argument)
        case "ending_with":
            return text.endswith(argument)
    return re.fullmatch(".*".join(map(re.escape, argument.split("*"))), text, re.DOTALL) is not None


def value_of(node: nodes.Node, values: Values) -> object:
    """The value of an expression, or ``UNKNOWN``."""
    match node:
        case nodes.Const():
            return node.value
        case nodes.Getattr(node=nodes.Name(name=room)):
            return values.get(f"{room}.{node.attr}", UNKNOWN)
        case nodes.List():
            return [value_of(item, values) for item in node.items]
        case nodes.Or():
            left = value_of(node.left, values)
            return value_of(node.right, values) if left is UNKNOWN or not left else left
        case nodes.CondExpr():
            if holds(node.test, values):
                return value_of(node.expr1, values)
            return value_of(node.expr2, values) if node.expr2 else UNKNOWN
        case nodes.Concat():
            parts = [value_of(part, values) for part in node.nodes]
            return UNKNOWN if UNKNOWN in parts else "".join(map(str, parts))
        case nodes.Filter(node=nodes.Expr() as inner):
            return filtered(node.name, value_of(inner, values), [value_of(each, values) for each in node.args])
    return number_or_truth(node, values)


def number_or_truth(node: nodes.Node, values: Values) -> object:
    """The value of arithmetic, or of a condition."""
    match node:
        case nodes.Neg():
            return arithmetic("-", 0, value_of(node.node, values))
        case nodes.Add() | nodes.Sub() | nodes.Mul() | nodes.Div():
            return arithmetic(node.operator, value_of(node.left, values), value_of(node.right, values))
    truth = decide(node, values)
    return UNKNOWN if truth is None else truth


def filtered(name: str, value: object, arguments: list[object]) -> object:
    """A filter's result."""
    if name == "default":
        return arguments[0] if value is UNKNOWN else value
    if value is UNKNOWN:
        return UNKNOWN
    if isinstance(value, str):
        return {"lower": value.lower, "upper": value.upper, "trim": value.strip}[name]()
    if isinstance(value, list):
        return len(value)
    assert isinstance(value, int | float)
    return math.floor(value + 0.5)


def arithmetic(operator: str, left: object, right: object) -> object:
    """A number, or ``UNKNOWN`` where there is none."""
    if not isinstance(left, int | float) or not isinstance(right, int | float):
        return UNKNOWN
    match operator:
        case "+":
            return left + right
        case "-":
            return left - right
        case "*":
            return left * right
    return left / right if right else UNKNOWN
