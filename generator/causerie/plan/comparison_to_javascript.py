"""Comparisons in JavaScript: neither true nor false where a side is unknown."""

from functools import reduce

from causerie.plan.javascript import TRUE, Js, Level, binary, both, either, negation
from causerie.plan.meaning import Meaning, truth_meaning

ORDERS = {"lt": ("<", ">="), "lteq": ("<=", ">"), "gt": (">", "<="), "gteq": (">=", "<")}
OPPOSITES = {"ne", "notin"}


def chain(first: Meaning, rest: list[tuple[str, Meaning]]) -> Meaning:
    """``first < second < third``: each link is a comparison of its own, and all must hold.

    ``rest`` holds Jinja2's names of the operators (``lt``, ``notin``) with their right sides.
    """
    lefts = [first, *(right for _, right in rest)]
    links = [comparison(left, operator, right) for left, (operator, right) in zip(lefts, rest, strict=False)]
    return reduce(all_hold, links)


def all_hold(left: Meaning, right: Meaning) -> Meaning:
    """Both links of a chain."""
    true, false = both(left.true, right.true), either(left.false, right.false)
    return truth_meaning(true, false, either(true, false))


def comparison(left: Meaning, operator: str, right: Meaning) -> Meaning:
    """One comparison of two values."""
    known = both(left.known, right.known)
    if operator in ORDERS:
        return order(left, ORDERS[operator], right)
    same, other = equality(left, right) if operator in ("eq", "ne") else inclusion(left, right)
    true, false = (other, same) if operator in OPPOSITES else (same, other)
    return truth_meaning(true, false, known)


def order(left: Meaning, signs: tuple[str, str], right: Meaning) -> Meaning:
    """``<`` and its kin. Natural values need no question: ``undefined`` is neither smaller nor greater."""
    sure = both(TRUE if left.natural else left.known, TRUE if right.natural else right.known)
    true, false = (both(sure, binary(left.raw, sign, right.raw, Level.RELATIONAL)) for sign in signs)
    return truth_meaning(true, false, both(left.known, right.known))


def equality(left: Meaning, right: Meaning) -> tuple[Js, Js]:
    """When both are surely the same, and when they surely differ."""
    asked = both(left.known_beside(right), right.known_beside(left))
    return (
        both(asked, binary(left.raw, "===", right.raw, Level.EQUALITY)),
        both(both(left.known, right.known), binary(left.raw, "!==", right.raw, Level.EQUALITY)),
    )


def inclusion(left: Meaning, right: Meaning) -> tuple[Js, Js]:
    """When ``left`` surely is in the list or text ``right``, and when it surely is not."""
    known = both(left.known, right.known)
    if right.raw.level is Level.LIST:
        inside = Js(f"{right.raw.text}.includes({left.raw.text})")
        return both(left.known_beside(right), inside), both(known, negation(inside))
    inside = Js(f"{right.raw.at(Level.CALL)}.includes?.({left.raw.text})")
    return both(known, inside), both(known, negation(inside))
