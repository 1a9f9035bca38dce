"""Tests in JavaScript: ``defined``, ``empty``, ``like``, ``starting_with``, ``ending_with``, ``matching``."""

import re

from jinja2 import nodes

from causerie.plan.javascript import TRUE, Js, Level, both, either, negation
from causerie.plan.meaning import Meaning, truth_meaning
from causerie.plan.regular_expression import literal_pattern, regular_expression


def test_meaning(name: str, of: Meaning, arguments: list[nodes.Expr]) -> Meaning:
    """``of is name(arguments)``. Of an unknown value only ``defined`` and ``empty`` know an answer.

    Raises:
        ValueError: there is no such test, or its argument is not written out.
    """
    if name == "defined":
        return truth_meaning(of.known, negation(of.known), TRUE)
    if name == "empty":
        return emptiness(of)
    pattern = pattern_of(name, str(arguments[0].as_const()))
    found = Js(f"{regular_expression(pattern, 's' if name == 'like' else '')}.test({of.raw.text})")
    plain = of.natural and name != "matching" and not re.search(pattern, "undefined", re.DOTALL)
    return truth_meaning(both(TRUE if plain else of.known, found), both(of.known, negation(found)), of.known)


def emptiness(of: Meaning) -> Meaning:
    """Unknown, a text without letters, or a list without items."""
    length = f"{of.raw.at(Level.CALL)}.length"
    return truth_meaning(
        either(negation(of.known), Js(f"{length}===0", Level.EQUALITY)),
        both(of.known, Js(f"{length}!==0", Level.EQUALITY)),
        TRUE,
    )


def pattern_of(test: str, argument: str) -> str:
    """The regular expression that a text must fit. In ``like``, ``*`` stands for any letters."""
    match test:
        case "like":
            return whole_text(".*".join(map(literal_pattern, argument.split("*"))))
        case "starting_with":
            return f"^{literal_pattern(argument)}"
        case "ending_with":
            return f"{literal_pattern(argument)}$"
        case "matching":
            return argument
    raise ValueError(f"no such test: {test}")


def whole_text(pattern: str) -> str:
    """The pattern between both ends of the text, without an end where anything may stand."""
    return f"^{pattern}$".removeprefix("^.*").removesuffix(".*$")
