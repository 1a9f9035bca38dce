"""Elements that a trigger's selector matches, so that it can be tried in the gallery."""

import re
from dataclasses import dataclass

SIMPLE = re.compile(
    r"""(?P<tag>[a-zA-Z][a-zA-Z0-9]*)?"""
    r"""(?P<rest>(?:\#[\w-]+|\.[\w-]+|\[[\w-]+(?:[$^*~|]?=(?:"[^"]*"|'[^']*'|[\w/#.:-]+))?\])*)"""
)
PART = re.compile(r"""\#(?P<id>[\w-]+)|\.(?P<class>[\w-]+)|\[(?P<name>[\w-]+)(?:[$^*~|]?=(?P<value>[^\]]*))?\]""")
HARMLESS = frozenset({"id", "class", "title", "name", "role", "type", "value", "rel"})


@dataclass(frozen=True, slots=True)
class ExampleElement:
    """``tag`` is ``a``, ``button`` or ``form``; ``attributes`` are those that make the selector match."""

    tag: str
    attributes: tuple[tuple[str, str], ...]


def example_element(selector: str, tag: str) -> ExampleElement | None:
    """An element that ``selector`` matches, of ``tag`` unless it names another; ``None`` where it is not that simple.

    The first of several selectors will do, and of ``footer .help`` only the last part is made.
    """
    first = selector.split(",")[0].split()
    found = SIMPLE.fullmatch(first[-1]) if len(first) == 1 else None
    if found is None or not found[0]:
        return None
    attributes: dict[str, str] = {}
    for part in PART.finditer(found["rest"]):
        add_attribute(attributes, part)
    named = (found["tag"] or ("a" if "href" in attributes else tag)).lower()
    if named not in ("a", "button", tag) or not all(is_harmless(*attribute) for attribute in attributes.items()):
        return None
    return ExampleElement(named, tuple(sorted(attributes.items())))


def add_attribute(attributes: dict[str, str], part: re.Match[str]) -> None:
    """What one part of a selector asks for."""
    if part["id"]:
        attributes["id"] = part["id"]
    elif part["class"]:
        attributes["class"] = f"{attributes.get('class', '')} {part['class']}".strip()
    else:
        attributes[part["name"]] = (part["value"] or "").strip("\"'")


def is_harmless(name: str, value: str) -> bool:
    """Whether an attribute does nothing but mark the element; an address may lead somewhere and run nothing."""
    if name == "href":
        return value.startswith(("#", "/", "?", ".", "http://", "https://"))
    return name in HARMLESS or name.startswith(("data-", "aria-"))
