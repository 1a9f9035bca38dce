"""Values that an attribute's type does not take."""

import re
from collections.abc import Iterator
from datetime import date

from causerie.check.model import Conversation
from causerie.check.site import Site
from causerie.check.write import Write
from causerie.diagnostics import Diagnostic

WANTED = {
    "email": "an e-mail address",
    "phone": "a phone number",
    "number": "a number, like 20",
    "boolean": "true or false",
    "date": "a date, like 2026-12-01",
    "list": "a list",
}


def wrong_type(conversation: Conversation, site: Site) -> Iterator[Diagnostic]:
    """A text stored in a number, an e-mail field saved as a phone number."""
    for step in conversation.steps:
        for write in step.card.writes:
            declared = site.attributes.get(write.attribute)
            if declared and declared.type != "text" and not takes(declared.type, write):
                words = {"attribute": write.attribute, "wanted": WANTED[declared.type], "found": found(write)}
                yield Diagnostic("wrong_type", write.span, words)


def takes(declared: str, write: Write) -> bool:
    """Whether an attribute of this type takes what is written; tokens are taken as they come."""
    if write.value is None:
        return write.field == declared
    if write.value.pieces and not isinstance(write.value.pieces[0], str):
        return True
    text = str(write.value.pieces[0]) if write.value.pieces else ""
    match declared:
        case "email":
            return re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", text) is not None
        case "phone":
            return re.fullmatch(r"\+?[0-9 ()/.-]{5,}", text) is not None
        case "number":
            return re.fullmatch(r"-?[0-9]{1,15}(\.[0-9]{1,9})?", text) is not None
        case "boolean":
            return text in ("true", "false")
        case "date":
            return is_date(text)
    return False


def is_date(text: str) -> bool:
    try:
        return bool(date.fromisoformat(text))
    except ValueError:
        return False


def found(write: Write) -> str:
    return f"“{write.value.scalar.text}”" if write.value else WANTED.get(write.field, f"a {write.field}")
