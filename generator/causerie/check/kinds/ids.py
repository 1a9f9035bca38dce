"""Names that the writer gives or points at: cards, attributes, languages, time zones."""

import re
from typing import Annotated

from causerie.check.kinds.scalar import exact
from causerie.check.placed import Placed
from causerie.check.read_by import ReadBy
from causerie.diagnostics import slip
from causerie.ids import ID, RESERVED, is_id, near_id
from causerie.languages import LANGUAGE, is_language
from causerie.parse.tree import Node

ATTRIBUTE = r"(lead|company)\.[a-z][a-z0-9_]{0,63}"


def read_id(node: Node) -> Placed:
    scalar = exact(node)
    if not is_id(scalar.text):
        raise slip("unusable_id", scalar.span, near_id(scalar.text), text=scalar.text)
    if scalar.text in RESERVED | {"end", "restart", "dismiss"}:
        raise slip("reserved_id", scalar.span, id=scalar.text)
    return Placed(scalar.text, scalar.span)


def read_jump(node: Node) -> Placed:
    scalar = exact(node)
    return Placed(scalar.text, scalar.span)


def attribute_name(node: Node) -> Placed:
    scalar = exact(node)
    if not re.fullmatch(ATTRIBUTE, scalar.text):
        raise slip("unusable_attribute_name", scalar.span, text=scalar.text)
    return Placed(scalar.text, scalar.span)


def read_language(node: Node) -> Placed:
    scalar = exact(node)
    if not is_language(scalar.text):
        raise slip("unknown_language", scalar.span, near_language(scalar.text), text=scalar.text)
    return Placed(scalar.text, scalar.span)


def near_language(text: str) -> tuple[str, ...]:
    """``en_us`` as ``en-US``."""
    language, _, country = text.strip().replace("_", "-").partition("-")
    near = f"{language.lower()}-{country.upper()}" if country else language.lower()
    return (near,) if is_language(near) else ()


CardId = Annotated[Placed, ReadBy(read_id, {"type": "string", "pattern": f"^{ID}$"})]
Jump = Annotated[Placed, ReadBy(read_jump, {"type": "string", "pattern": f"^{ID}$"})]
AttributeName = Annotated[Placed, ReadBy(attribute_name, {"type": "string", "pattern": f"^{ATTRIBUTE}$"})]
Language = Annotated[Placed, ReadBy(read_language, {"type": "string", "pattern": f"^{LANGUAGE}$"})]
