"""``when`` of cards, choices and cases."""

from causerie.parse.text import Expression
from causerie.plan.expression_to_javascript import condition
from causerie.plan.javascript import boolean
from causerie.plan.names import Lists
from causerie.plan.plan import Code


def condition_of(written: Expression | None, lists: Lists) -> Code | None:
    """The condition, where there is one: ``true`` or ``false``, never ``undefined``, which would stand for none."""
    return Code(boolean(condition(written.tree, lists)).text) if written else None
