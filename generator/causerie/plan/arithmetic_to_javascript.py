"""Sums, joined texts and arithmetic in JavaScript."""

from functools import reduce

from causerie.plan.javascript import TRUE, Js, Level, binary, both
from causerie.plan.meaning import Meaning, value_meaning


def sum_of(left: Meaning, right: Meaning) -> Meaning:
    """The sum of two numbers, or two texts joined."""
    raw = binary(left.raw, "+", right.raw, Level.SUM)
    return value_meaning(raw, both(left.known, right.known), natural=False)


def joined(parts: list[Meaning]) -> Meaning:
    """``a ~ b``: texts and numbers as one text."""
    texts = [part.raw for part in parts]
    raw = reduce(lambda left, right: binary(left, "+", right, Level.SUM), texts, Js('""'))
    return value_meaning(raw, reduce(both, (part.known for part in parts), TRUE), natural=False)


def difference(left: Meaning, right: Meaning) -> Meaning:
    """``left - right``."""
    return finite(left, "-", right, Level.SUM)


def product(left: Meaning, right: Meaning) -> Meaning:
    """``left * right``."""
    return finite(left, "*", right, Level.PRODUCT)


def quotient(left: Meaning, right: Meaning) -> Meaning:
    """``left / right``."""
    return finite(left, "/", right, Level.PRODUCT)


def minus(of: Meaning) -> Meaning:
    """``-of``."""
    written_out = of.raw.text.replace(".", "", 1).isdecimal()
    raw = Js(f"-{of.raw.text if written_out else of.raw.at(Level.CALL)}", Level.UNARY)
    return value_meaning(raw, TRUE if written_out else both(of.known, is_finite(raw)), natural=False)


def itself(of: Meaning) -> Meaning:
    """``+of``."""
    return of


def finite(left: Meaning, sign: str, right: Meaning, level: Level) -> Meaning:
    """Arithmetic whose result is unknown where it is no number: a division by zero, a text in between."""
    raw = binary(left.raw, sign, right.raw, level)
    return value_meaning(raw, both(both(left.known, right.known), is_finite(raw)), natural=False)


def is_finite(raw: Js) -> Js:
    """Whether the result is a number at all."""
    return Js(f"isFinite({raw.text})")
