"""Pieces of JavaScript that know how tightly they hold together, so that parentheses stand only where they must."""

from dataclasses import dataclass
from enum import IntEnum


class Level(IntEnum):
    """How tightly an expression holds together, loosest first, in the order of the ECMAScript grammar."""

    CONDITIONAL = 1
    NULLISH = 2  # mixes with neither || nor && without parentheses
    OR = 3
    AND = 4
    EQUALITY = 5
    RELATIONAL = 6
    SUM = 7
    PRODUCT = 8
    UNARY = 9
    CALL = 10
    LIST = 11  # a list that is written out, which is always there


@dataclass(frozen=True, slots=True)
class Js:
    """An expression in JavaScript."""

    text: str
    level: Level = Level.CALL

    def at(self, level: Level) -> str:
        """The text, in parentheses where its place asks for something tighter than it is."""
        return self.text if self.level >= level else f"({self.text})"


TRUE = Js("!0", Level.UNARY)
FALSE = Js("!1", Level.UNARY)
UNKNOWN = Js("void 0", Level.UNARY)


def both(left: Js, right: Js) -> Js:
    """``left && right``, shortened where one is a constant or both are the same."""
    if FALSE in (left, right):
        return FALSE
    if left in (TRUE, right):
        return right
    if right == TRUE:
        return left
    return Js(f"{left.at(Level.AND)}&&{right.at(Level.AND)}", Level.AND)


def either(left: Js, right: Js) -> Js:
    """``left || right``, shortened where one is a constant or both are the same."""
    if TRUE in (left, right):
        return TRUE
    if left in (FALSE, right):
        return right
    if right == FALSE:
        return left
    return Js(f"{left.at(Level.OR)}||{right.at(Level.OR)}", Level.OR)


def negation(js: Js) -> Js:
    """``!js``."""
    if js == TRUE:
        return FALSE
    if js == FALSE:
        return TRUE
    if js.level == Level.EQUALITY and js.text.endswith("!=null"):
        return Js(f"{js.text.removesuffix('!=null')}==null", Level.EQUALITY)
    return Js(f"!{js.at(Level.UNARY)}", Level.UNARY)


def choose(test: Js, then: Js, otherwise: Js) -> Js:
    """``test ? then : otherwise``, shortened where the test is a constant or the ways are the same."""
    if test == TRUE or then == otherwise:
        return then
    if test == FALSE:
        return otherwise
    return Js(f"{test.at(Level.NULLISH)}?{then.at(Level.CONDITIONAL)}:{otherwise.text}", Level.CONDITIONAL)


def binary(left: Js, sign: str, right: Js, level: Level) -> Js:
    """``left sign right``. A minus before a minus keeps its distance."""
    right_text = right.at(Level(level + 1))
    gap = " " if sign in "+-" and right_text.startswith(sign) else ""
    return Js(f"{left.at(level)}{sign}{gap}{right_text}", level)


def boolean(js: Js) -> Js:
    """``true`` or ``false`` for what is truthy or not."""
    if js.level in (Level.EQUALITY, Level.RELATIONAL) or (js.level == Level.UNARY and js.text.startswith("!")):
        return js
    return Js(f"!!{js.at(Level.UNARY)}", Level.UNARY)
