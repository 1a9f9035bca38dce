"""The names that expressions may read, with their types."""

from typing import Literal

from causerie.check.model import Conversation
from causerie.check.site import Site

Type = Literal["text", "number", "boolean", "list"]

OF_THE_VISIT: dict[str, Type] = {
    "visitor.known": "boolean",
    "visitor.language": "text",
    "session.pages": "number",
    "session.seconds": "number",
    "session.returning": "boolean",
    "page.path": "text",
    "page.title": "text",
    "page.referrer": "text",
    "device.kind": "text",
}
MAY_BE_UNKNOWN = ("lead.", "company.", "answers.", "page.query.", "utm.", "page.referrer")
TYPES: dict[str, Type] = {"number": "number", "boolean": "boolean", "list": "list", "date": "text"}


def type_of_name(name: str, site: Site) -> Type | None:
    """What an attribute or a name of the visit holds; ``None`` for answers and names that are not known."""
    if name in site.attributes:
        return TYPES.get(site.attributes[name].type, "text")
    if name.startswith(("page.query.", "utm.")):
        return "text"
    return OF_THE_VISIT.get(name)


def answer_names(conversation: Conversation) -> list[str]:
    """The names of the answers of a conversation's cards that ask."""
    return [f"answers.{step.id.replace('-', '_')}" for step in conversation.steps if step.card.asks]


def is_known(name: str, conversation: Conversation, site: Site) -> bool:
    """Whether the name is one of the language here."""
    room, _, rest = name.partition(".")
    if room in ("utm", "page") and name.startswith(("utm.", "page.query.")):
        return "." not in name.removeprefix("page.query.").removeprefix("utm.")
    return bool(rest) and (name in site.attributes or name in OF_THE_VISIT or name in answer_names(conversation))
