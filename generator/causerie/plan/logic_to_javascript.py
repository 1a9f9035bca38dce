"""``not``, ``and``, ``or``, inline ``if`` and written-out lists in JavaScript."""

from functools import reduce

from causerie.plan.javascript import FALSE, TRUE, Js, Level, binary, both, choose, either
from causerie.plan.meaning import Meaning, is_known, truth_meaning


def opposite(of: Meaning) -> Meaning:
    """``not of``: undecided where that is."""
    return truth_meaning(of.false, of.true, either(of.true, of.false))


def conjunction(left: Meaning, right: Meaning) -> Meaning:
    """``left and right``: as a value, the first that is not true, else the last."""
    if left.true == left.raw:
        raw = binary(left.value, "&&", right.value, Level.AND)
    else:
        raw = choose(left.true, right.value, left.value)
    known = TRUE if left.known == right.known == TRUE else is_known(raw)
    return Meaning(raw, known, both(left.true, right.true), either(left.false, right.false), natural=True)


def alternative(left: Meaning, right: Meaning) -> Meaning:
    """``left or right``: as a value, the first that is true, else the last."""
    if left.true == left.raw:
        raw = binary(left.value, "||", right.value, Level.OR)
    else:
        raw = choose(left.true, left.raw, right.value)
    known = TRUE if right.known == TRUE else is_known(raw)
    return Meaning(raw, known, either(left.true, right.true), both(left.false, right.false), natural=True)


def decision(test: Meaning, then: Meaning, otherwise: Meaning) -> Meaning:
    """``then if test else otherwise``; the test is a whole condition of its own."""
    return Meaning(
        choose(test.true, then.value, otherwise.value),
        choose(test.true, then.known, otherwise.known),
        choose(test.true, then.true, otherwise.true),
        choose(test.true, then.false, otherwise.false),
        natural=True,
    )


def collection(items: list[Meaning]) -> Meaning:
    """A list that was written out; known where all its items are."""
    raw = Js(f"[{','.join(item.value.text for item in items)}]", Level.LIST)
    known = reduce(both, (item.known for item in items), TRUE)
    return Meaning(raw, known, known if items else FALSE, FALSE if items else TRUE, known == TRUE, is_list=True)
