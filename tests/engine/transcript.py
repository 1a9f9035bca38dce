"""What the engine does, in lines that are pleasant to review."""

from typing import Any


def lines(effects: list[list[Any]]) -> list[str]:
    """One line an effect."""
    return [line(effect) for effect in effects]


def line(effect: list[Any]) -> str:
    match effect:
        case ["card", id_, "question", [text, choices, *_]]:
            return f"{id_}: {words(text)} [{' | '.join(offered(choices))}]"
        case ["card", id_, type_, content]:
            return f"{id_}: {words(content if type_ == 'message' else content[0])}"
        case ["said", said]:
            return f"> {said}"
        case ["wrong", word]:
            return f"! {word}"
        case ["set", attribute, value]:
            return f"{attribute} = {value!r}"
        case ["event", type_, data, *personal]:
            told = [str(data[key]) for key in ("card", "value", "goal", "reason") if data.get(key) is not None]
            return " ".join(["*", type_, *told, *(["(personal)"] if any(personal) else [])])
    return " ".join(["~", *map(str, effect)])


def words(text: str | list[Any]) -> str:
    """A text without its elements."""
    if isinstance(text, str):
        return text
    return "".join(part if isinstance(part, str) else words(part[1]) for part in text)


def offered(choices: list[list[Any]]) -> list[str]:
    """The labels of the choices whose condition, if they have one, holds."""
    return [label for label, *rest in choices if len(rest) < 3 or rest[2]]
