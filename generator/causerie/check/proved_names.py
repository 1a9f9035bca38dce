"""Names that must have a value where a condition holds."""

from jinja2 import nodes

from causerie.parse.names import name_of


def proved_names(condition: nodes.Node) -> frozenset[str]:
    """An unknown value makes a comparison fail, so what a condition compares is known where it holds."""
    match condition:
        case nodes.And(left=left, right=right):
            return proved_names(left) | proved_names(right)
        case nodes.Or(left=left, right=right):
            return proved_names(left) & proved_names(right)
        case nodes.Compare():
            sides = [condition.expr, *(operand.expr for operand in condition.ops)]
            return frozenset(name for side in sides if (name := name_of(side)))
        case nodes.Test(name="defined" | "like" | "starting_with" | "ending_with" | "matching"):
            name = name_of(condition.node)
            return frozenset({name} if name else ())
    name = name_of(condition)
    return frozenset({name} if name else ())
