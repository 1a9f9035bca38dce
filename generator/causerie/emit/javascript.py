"""Records of the plan as JavaScript literals."""

from dataclasses import MISSING, fields, is_dataclass, replace

from causerie.plan.javascript_literal import key_literal, number_literal, string_literal
from causerie.plan.plan import Code, Plural, Step


def literal(value: object) -> str:
    """A value of the plan: a record is an array, without the trailing fields that have their defaults.

    Raises:
        TypeError: the plan has no such values.
    """
    match value:
        case Code(code=code):
            return code
        case Plural(count=count, rule=rule, forms=forms):
            return f"{array(list(forms))}.at((n=>{rule})({count.code}))"
        case None:
            return "void 0"
        case bool() | int() | float() | str():
            return scalar(value)
        case tuple():
            return array(list(value))
        case dict():
            return f"{{{','.join(f'{key_literal(key)}:{literal(each)}' for key, each in value.items())}}}"
        case Step():
            return array(written_fields(as_functions(value)))
    if is_dataclass(value) and not isinstance(value, type):
        return array(written_fields(value))
    raise TypeError(f"no value of the plan: {type(value).__name__}")


def scalar(value: bool | float | str) -> str:
    """A boolean in two letters, a number, a text."""
    if isinstance(value, str):
        return string_literal(value)
    return f"!{0 if value else 1}" if isinstance(value, bool) else number_literal(value)


def array(items: list[object]) -> str:
    """An array; ``None`` inside it is a hole."""
    holed = ["" if item is None else literal(item) for item in items]
    return f"[{','.join(holed)}{',' if holed and not holed[-1] else ''}]"


def written_fields(record: object) -> list[object]:
    """The fields of a record, without the defaults at its end."""
    if not is_dataclass(record):
        raise TypeError(f"no record: {type(record).__name__}")
    values = [(getattr(record, field.name), field.default) for field in fields(record)]
    while values and values[-1][1] is not MISSING and values[-1][0] == values[-1][1]:
        values.pop()
    return [value for value, _ in values]


def as_functions(step: Step) -> Step:
    """The step with its card, where there is code in it, and its condition as functions of ``v``."""
    card = Code(f"v=>{literal(step.card)}") if has_code(step.card) else step.card
    return replace(step, card=card, when=step.when and Code(f"v=>{step.when.code}"))


def has_code(value: object) -> bool:
    """Whether there is code anywhere in a card."""
    match value:
        case Code() | Plural():
            return True
        case tuple():
            return any(map(has_code, value))
    return is_dataclass(value) and any(has_code(getattr(value, field.name)) for field in fields(value))
