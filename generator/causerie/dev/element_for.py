"""The plainest element that a selector matches, so that a stand-in page has something to click on."""

import re
from dataclasses import dataclass

PIECE = re.compile(
    r"""
    \# (?P<id>[\w-]+)
    | \. (?P<class>[\w-]+)
    | \[ \s* (?P<name>[\w-]+) \s*
        (?: [~|^$*]? = \s* (?: "(?P<double>[^"]*)" | '(?P<single>[^']*)' | (?P<bare>[^]\s"']+) ) \s* (?: [is] \s* )? )?
      \]
    """,
    re.VERBOSE | re.IGNORECASE,
)
TAG = re.compile(r"(?:[a-z][\w-]*|\*)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Element:
    """A tag and its attributes. The tag is empty where any will do."""

    tag: str
    attributes: dict[str, str]


def element_for(selector: str) -> Element | None:
    """An element for a selector of tag, id, classes and attributes; None where it asks for more (``nav > a``)."""
    selector = selector.strip()
    tag = TAG.match(selector)
    at = tag.end() if tag else 0
    attributes: dict[str, str] = {}
    while at < len(selector):
        piece = PIECE.match(selector, at)
        if piece is None:
            return None
        if piece["id"]:
            attributes["id"] = piece["id"]
        elif piece["class"]:
            attributes["class"] = f"{attributes.get('class', '')} {piece['class']}".strip()
        else:
            attributes[piece["name"].lower()] = piece["double"] or piece["single"] or piece["bare"] or ""
        at = piece.end()
    return Element(tag[0].strip("*") if tag else "", attributes)
