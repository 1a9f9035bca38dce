"""Expressions of the language, as Jinja2 parsed them, to expressions of JavaScript over ``v``.

They read names by their whole path, ``v("lead.first_name")``, never throw on values of the declared types, and need
nothing but the language of ECMAScript 2022. What ``check`` lets through is all that is known here.
"""

from collections.abc import Callable

from jinja2 import nodes

from causerie.plan.arithmetic_to_javascript import difference, itself, joined, minus, product, quotient, sum_of
from causerie.plan.comparison_to_javascript import chain
from causerie.plan.filter_to_javascript import filter_meaning
from causerie.plan.javascript import FALSE, TRUE, Js, Level
from causerie.plan.javascript_literal import number_literal, string_literal
from causerie.plan.logic_to_javascript import alternative, collection, conjunction, decision, opposite
from causerie.plan.meaning import NOTHING, Meaning, is_known, list_meaning, value_meaning
from causerie.plan.names import ALWAYS_KNOWN, Lists, name_of
from causerie.plan.test_to_javascript import test_meaning

ONE: dict[type[nodes.Node], Callable[[Meaning], Meaning]] = {nodes.Not: opposite, nodes.Neg: minus, nodes.Pos: itself}
TWO = {
    nodes.And: conjunction,
    nodes.Or: alternative,
    nodes.Add: sum_of,
    nodes.Sub: difference,
    nodes.Mul: product,
    nodes.Div: quotient,
}
MANY = {nodes.Concat: joined, nodes.List: collection, nodes.Tuple: collection}


def condition(tree: nodes.Expr, lists: Lists) -> Js:
    """A condition: truthy exactly where it surely holds."""
    return meaning(tree, lists).true


def value(tree: nodes.Expr, lists: Lists) -> Js:
    """A value: ``undefined`` where it is unknown."""
    return meaning(tree, lists).value


def meaning(node: nodes.Node, lists: Lists) -> Meaning:
    """What ``node`` means.

    Raises:
        ValueError: ``check`` let something through that is not of the language.
    """
    match node:
        case nodes.Const():
            return constant(node.value)
        case nodes.Name() | nodes.Getattr() | nodes.Getitem():
            return name_meaning(name_of(node), lists)
        case nodes.UnaryExpr() if type(node) in ONE:
            return ONE[type(node)](meaning(node.node, lists))
        case nodes.BinExpr() if type(node) in TWO:
            return TWO[type(node)](meaning(node.left, lists), meaning(node.right, lists))
        case nodes.Concat(nodes=parts) | nodes.List(items=parts) | nodes.Tuple(items=parts):
            return MANY[type(node)]([meaning(part, lists) for part in parts])
        case nodes.CondExpr(test=test, expr1=then, expr2=otherwise):
            return decision(*(meaning(part, lists) if part else NOTHING for part in (test, then, otherwise)))
        case nodes.Compare(expr=first, ops=rest):
            return chain(meaning(first, lists), [(each.op, meaning(each.expr, lists)) for each in rest])
        case nodes.Filter(node=nodes.Expr() as of, name=name, args=arguments):
            return filter_meaning(name, meaning(of, lists), [meaning(each, lists) for each in arguments])
        case nodes.Test(node=of, name=name, args=arguments):
            return test_meaning(name, meaning(of, lists), arguments)
    raise ValueError(f"not of the language: {type(node).__name__}")


def name_meaning(path: str, lists: Lists) -> Meaning:
    """A name's value, read by ``v``."""
    raw = Js(f"v({string_literal(path)})")
    known = TRUE if path in ALWAYS_KNOWN else is_known(raw)
    return list_meaning(raw, known) if path in lists else value_meaning(raw, known, natural=True)


def constant(value: object) -> Meaning:
    """A value that was written out."""
    match value:
        case None:
            return NOTHING
        case bool():
            raw = TRUE if value else FALSE
        case int() | float():
            raw = Js(number_literal(value), Level.UNARY)
        case _:
            raw = Js(string_literal(str(value)))
    return Meaning(raw, TRUE, TRUE if value else FALSE, FALSE if value else TRUE, natural=True)
