"""Filters in JavaScript: ``default``, ``lower``, ``upper``, ``trim``, ``title``, ``length``, ``round``."""

from causerie.plan.javascript import TRUE, Js, Level, both, choose, either
from causerie.plan.meaning import Meaning, value_meaning

TEXT_METHODS = {
    "lower": ".toLowerCase()",
    "upper": ".toUpperCase()",
    "trim": ".trim()",
    "title": r".replace(/[^\s({[<-]+/g,w=>w[0].toUpperCase()+w.slice(1).toLowerCase())",
}


def filter_meaning(name: str, of: Meaning, arguments: list[Meaning]) -> Meaning:
    """``of | name(arguments)``. Where ``of`` is unknown so is the result, but for ``default``.

    Raises:
        ValueError: there is no such filter.
    """
    if name in TEXT_METHODS:
        return value_meaning(Js(f"{reach(of)}.toString(){TEXT_METHODS[name]}"), of.known, natural=of.natural)
    if name == "length":
        return value_meaning(Js(f"{reach(of)}.length"), of.known, natural=of.natural)
    if name == "default":
        return default(of, *arguments)
    if name == "round":
        return rounded(of, *arguments)
    raise ValueError(f"no such filter: {name}")


def reach(of: Meaning) -> str:
    """The value, ready for a dot: nothing is read of what is unknown."""
    return of.raw.at(Level.CALL) + ("?" if of.natural and of.known != TRUE else "")


def default(of: Meaning, instead: Meaning, even_if_false: Meaning | None = None) -> Meaning:
    """``instead`` where the value is unknown; with ``true`` behind it, also where it is empty, 0 or false."""
    if even_if_false is not None and even_if_false.true == TRUE:
        raw = choose(of.true, of.raw, instead.value)
    elif of.natural and of.known != TRUE:
        raw = Js(f"{of.raw.at(Level.EQUALITY)}??{instead.value.at(Level.EQUALITY)}", Level.NULLISH)
    else:
        raw = choose(of.known, of.raw, instead.value)
    return value_meaning(raw, either(of.known, instead.known), natural=True)


def rounded(of: Meaning, digits: Meaning | None = None) -> Meaning:
    """The nearest number with so many ``digits`` behind the point, halves upwards."""
    if digits is None or digits.raw.text == "0":
        raw = Js(f"Math.round({of.raw.text})")
    else:
        scale = f"1e{digits.raw.text}" if digits.raw.text.isdecimal() else f"10**{digits.raw.at(Level.CALL)}"
        raw = Js(f"Math.round({of.raw.at(Level.PRODUCT)}*{scale})/{scale}", Level.PRODUCT)
    return value_meaning(raw, both(of.known, Js(f"isFinite({raw.text})")), natural=False)
