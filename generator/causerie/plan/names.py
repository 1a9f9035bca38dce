"""Names of the language, as the SDK asks for them, and the pieces of the SDK that read them."""

from collections.abc import Iterator
from dataclasses import dataclass

from jinja2 import nodes

ALWAYS_KNOWN = frozenset(
    {
        "device.kind",
        "page.path",
        "page.title",
        "session.pages",
        "session.returning",
        "session.seconds",
        "visitor.known",
        "visitor.language",
    }
)
KEPT_AS_VALUES = frozenset({"answers", "company", "lead"})
ASKED_WITH_AN_ARGUMENT = frozenset({"page.query", "utm"})

Lists = frozenset[str]
"""The names that hold lists."""


@dataclass(frozen=True, slots=True)
class Reader:
    """What reads ``name``: an export of a piece of the SDK, made with an argument where it serves many names.

    ``of_session``: it is made with what the loader counts of the session.
    """

    name: str
    piece: str
    export: str
    argument: str | None = None
    of_session: bool = False


def name_of(node: nodes.Node) -> str:
    """The whole name, ``page.query.plan``, of names joined by dots or by brackets with a text.

    Answers go by the id of their card as it was written: ``answers.first_visit`` is that of the card ``first-visit``.

    Raises:
        ValueError: it is no such name.
    """
    match node:
        case nodes.Name(name=name):
            return str(name)
        case nodes.Getattr(node=room, attr=name) | nodes.Getitem(node=room, arg=nodes.Const(value=name)):
            path = name_of(room)
            return f"{path}.{name.replace('_', '-') if path == 'answers' else name}"
    raise ValueError(f"not a name: {type(node).__name__}")


def names_in(node: nodes.Node) -> Iterator[str]:
    """Every name that an expression reads, as often as it stands there."""
    if isinstance(node, nodes.Name | nodes.Getattr | nodes.Getitem):
        yield name_of(node)
        return
    for child in node.iter_child_nodes():
        yield from names_in(child)


def reader_of(name: str) -> Reader | None:
    """What reads a name of the page or the visitor; ``None`` for attributes and answers, which the SDK keeps itself."""
    room = name.partition(".")[0]
    if room in KEPT_AS_VALUES:
        return None
    for family in ASKED_WITH_AN_ARGUMENT:
        if name.startswith(f"{family}."):
            return Reader(
                name, f"names/{underscored(family)}", camel_case(underscored(family)), name[len(family) + 1 :]
            )
    piece = underscored(name)
    return Reader(name, f"names/{piece}", camel_case(piece), of_session=room == "session")


def is_remembered(name: str) -> bool:
    """Whether a name tells what was learnt of a visitor, maybe on an earlier page."""
    return name == "visitor.known" or name.partition(".")[0] in KEPT_AS_VALUES


def underscored(name: str) -> str:
    """``page.query`` as ``page_query``."""
    return name.replace(".", "_")


def camel_case(name: str) -> str:
    """``time_on_page`` as ``timeOnPage``: what TypeScript calls the same thing."""
    first, *rest = name.split("_")
    return first + "".join(part.title() for part in rest)
