"""``when`` of cards, choices and cases."""

from causerie.parse.text import Expression
from causerie.plan.expression_to_javascript import condition_function
from causerie.plan.names import Lists
from causerie.plan.plan import Function


def condition_of(written: Expression | None, lists: Lists) -> Function | None:
    """The condition, where there is one."""
    return condition_function(written.tree, lists) if written else None
