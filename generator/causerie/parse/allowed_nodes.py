"""Which parts of Jinja2's expressions are of the language; everything else is refused with what to write instead."""

from jinja2 import nodes

from causerie.diagnostics import SlipError, Span, slip
from causerie.near_names import near_names
from causerie.parse.pattern import is_pattern
from causerie.parse.place import span_within
from causerie.parse.tree import Scalar
from causerie.read.hidden_letters import HIDDEN

FILTERS = {
    "default": (1, 1),
    "lower": (0, 0),
    "upper": (0, 0),
    "trim": (0, 0),
    "title": (0, 0),
    "length": (0, 0),
    "round": (0, 1),
}
"""How many values, at least and at the most, stand in the brackets of each filter."""
TESTS = {
    "defined": (0, 0),
    "empty": (0, 0),
    "like": (1, 1),
    "starting_with": (1, 1),
    "ending_with": (1, 1),
    "matching": (1, 1),
}
"""The same of each test."""
ALLOWED = (
    *(nodes.And, nodes.Or, nodes.Not, nodes.Compare, nodes.Operand, nodes.CondExpr),
    *(nodes.Add, nodes.Sub, nodes.Mul, nodes.Div, nodes.Neg, nodes.Pos, nodes.Concat),
    *(nodes.Const, nodes.List, nodes.Tuple, nodes.Getattr, nodes.Name),
)
FOREIGN: dict[type[nodes.Node], str] = {
    nodes.Getitem: "a name with [ ]",
    nodes.Call: "a call with ( )",
    nodes.Dict: "a map with { }",
    nodes.Pow: "**",
    nodes.FloorDiv: "//",
    nodes.Mod: "%",
}
WORDS_OF_THE_LANGUAGE = ("and", "or", "not", "if", "else", "in", "is")
DEEPEST = 40
LARGEST_NUMBER = 2**53


def refuse_what_is_not_allowed(tree: nodes.Expr, scalar: Scalar) -> None:
    """Nothing, or a ``SlipError`` at the first part that is not of the language."""
    open_nodes: list[tuple[nodes.Node, int]] = [(tree, 1)]
    while open_nodes:
        node, depth = open_nodes.pop()
        if depth > DEEPEST:
            raise slip("long_expression", scalar.span, limit=f"{DEEPEST} brackets")
        if refused := fault_of(node, scalar):
            raise refused
        open_nodes += [(child, depth + 1) for child in node.iter_child_nodes()]


def fault_of(node: nodes.Node, scalar: Scalar) -> SlipError | None:
    """What is wrong with one part of an expression."""
    match node:
        case nodes.Filter() | nodes.Test():
            return fault_of_call(node, scalar)
        case nodes.Name(name=name) if name in WORDS_OF_THE_LANGUAGE:
            return slip("unreadable_expression", place_of(node, scalar, name), word=name)
        case nodes.CondExpr(expr2=None):
            return slip("if_without_else", scalar.span)
        case nodes.Const(value=None):
            return slip("foreign_expression", place_of(node, scalar), found="none")
        case nodes.Const(value=int() | float() as number) if not abs(number) < LARGEST_NUMBER:
            return slip("foreign_expression", place_of(node, scalar), found="so large a number")
        case nodes.Const(value=str(text)) if HIDDEN.search(text):
            return slip("foreign_expression", place_of(node, scalar), found="letters that nobody sees")
    if isinstance(node, ALLOWED):
        return None
    return slip("foreign_expression", place_of(node, scalar), found=FOREIGN.get(type(node), "this"))


def fault_of_call(node: nodes.Filter | nodes.Test, scalar: Scalar) -> SlipError | None:
    """What is wrong with a filter or a test: its name, or the values in its brackets."""
    known, kind = (FILTERS, "filter") if isinstance(node, nodes.Filter) else (TESTS, "test")
    span = place_of(node, scalar, node.name)
    if node.name not in known:
        code = "unknown_filter" if kind == "filter" else "unknown_test"
        return slip(code, span, near_names(node.name, known), text=node.name, known=", ".join(known))
    least, most = known[node.name]
    if node.kwargs or node.dyn_args or node.dyn_kwargs or not least <= len(node.args) <= most:
        return slip("wrong_brackets", span, text=node.name, number="one value" if most else "nothing")
    match node:
        case nodes.Test(name="matching", args=[nodes.Const(value=str(text))]) if not is_pattern(text):
            return slip("unreadable_pattern", span, pattern=text)
        case nodes.Test(args=[argument]) if not (isinstance(argument, nodes.Const) and isinstance(argument.value, str)):
            return slip("pattern_without_quotes", span, text=node.name)
    return None


def place_of(node: nodes.Node, scalar: Scalar, word: str = "") -> Span:
    """Where a node begins, or the word behind that place."""
    start = max(scalar.text.find(word, node.lineno), node.lineno)
    return span_within(scalar, start, start + max(len(word), 1))
