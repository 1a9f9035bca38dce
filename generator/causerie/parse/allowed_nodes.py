"""Which parts of Jinja2's expressions are of the language; everything else is refused with what to write instead."""

from jinja2 import nodes

from causerie.diagnostics import SlipError, slip
from causerie.near_names import near_names
from causerie.parse.place import span_within
from causerie.parse.tree import Scalar

FILTERS = {"default": (1, 1), "lower": (0, 0), "upper": (0, 0), "trim": (0, 0), "title": (0, 0), "length": (0, 0)} | {
    "round": (0, 1)
}
"""How many values, at least and at the most, stand in the brackets of each filter."""
TESTS = {"defined": 0, "empty": 0, "like": 1, "starting_with": 1, "ending_with": 1, "matching": 1}
DEEPEST = 40
ALLOWED = (
    nodes.And, nodes.Or, nodes.Not, nodes.Compare, nodes.Operand, nodes.Add, nodes.Sub, nodes.Mul, nodes.Div,
    nodes.Neg, nodes.Pos, nodes.Concat, nodes.CondExpr, nodes.Const, nodes.List, nodes.Tuple, nodes.Getattr, nodes.Name,
)  # fmt: skip


def refuse_what_is_not_allowed(tree: nodes.Expr, scalar: Scalar) -> None:
    """Nothing, or a ``SlipError`` at the first part that is not of the language."""
    open_nodes: list[tuple[nodes.Node, int]] = [(tree, 1)]
    while open_nodes:
        node, depth = open_nodes.pop()
        if depth > DEEPEST:
            raise slip("long_expression", scalar.span, limit="40 brackets")
        if refused := fault_of(node, scalar):
            raise refused
        open_nodes += [(child, depth + 1) for child in node.iter_child_nodes()]


def fault_of(node: nodes.Node, scalar: Scalar) -> SlipError | None:
    if isinstance(node, nodes.Filter):
        return fault_of_call(node, scalar, "filter")
    if isinstance(node, nodes.Test):
        return fault_of_call(node, scalar, "test")
    span = span_within(scalar, node.lineno or 0, (node.lineno or 0) + 1)
    if isinstance(node, nodes.Name) and node.name in ("and", "or", "not", "if", "else", "in", "is"):
        span = span_within(scalar, node.lineno, node.lineno + len(node.name))
        return slip("unreadable_expression", span, word=node.name)
    if isinstance(node, nodes.CondExpr) and node.expr2 is None:
        return slip("if_without_else", scalar.span)
    if isinstance(node, nodes.Const) and node.value is None:
        return slip("foreign_expression", span, found="none")
    if isinstance(node, ALLOWED):
        return None
    return slip("foreign_expression", span, found=FOUND.get(type(node), "this"))


def fault_of_call(node: nodes.Filter | nodes.Test, scalar: Scalar, kind: str) -> SlipError | None:
    """What is wrong with a filter or a test: its name, or the number of values in its brackets."""
    start = scalar.text.find(node.name, node.lineno)
    span = span_within(scalar, start, start + len(node.name)) if start >= 0 else scalar.span
    known = FILTERS if kind == "filter" else TESTS
    if node.name not in known:
        return slip(f"unknown_{kind}", span, near_names(node.name, known), text=node.name, known=", ".join(known))
    least, most = FILTERS[node.name] if kind == "filter" else (TESTS[node.name],) * 2
    if node.kwargs or node.dyn_args or node.dyn_kwargs or not least <= len(node.args) <= most:
        return slip("wrong_brackets", span, text=node.name, number=NUMBERS[most])
    if kind == "test" and node.args and not is_text(node.args[0]):
        return slip("pattern_without_quotes", span, text=node.name)
    return None


def is_text(node: nodes.Node) -> bool:
    return isinstance(node, nodes.Const) and isinstance(node.value, str)


NUMBERS = {0: "nothing", 1: "one value"}
FOUND: dict[type[nodes.Node], str] = {
    nodes.Getitem: "a name with [ ]",
    nodes.Call: "a call with ( )",
    nodes.Dict: "a map with { }",
    nodes.Pow: "**",
    nodes.FloorDiv: "//",
    nodes.Mod: "%",
}
