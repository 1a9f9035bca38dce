"""A card of whatever type: the key that names the type says which record reads it."""

from typing import Annotated, cast

from causerie.check.card import BrokenCard, Card
from causerie.check.item_of_list import key_without_colon, option_with_dash
from causerie.check.placed import Placed
from causerie.check.read_by import ReadWithSlips
from causerie.check.read_record import read_record
from causerie.check.record import glued_key
from causerie.diagnostics import Diagnostic, SlipError, slip
from causerie.near_names import near_names
from causerie.parse.tree import Mapping, Node, Scalar
from causerie.rooms import class_of_room, room_names


def read_card(node: Node, slips: list[Diagnostic]) -> Card:
    """The card, or a ``BrokenCard`` where its slips were told."""
    before = len(slips)
    try:
        card = read_record(card_class(node), node, slips)
    except SlipError as found:
        slips.append(found.diagnostic)
        card = None
    return card if card and len(slips) == before else BrokenCard.model_construct(span=node.span, id=id_of(node))


def card_class(node: Node) -> type[Card]:
    """The class of the type that a key of the card names; a ``SlipError`` unless there is exactly one."""
    known = room_names("cards")
    if not isinstance(node, Mapping):
        glued = glued_key(node) if isinstance(node, Scalar) else None
        raise glued or key_without_colon(node, known) or slip("card_without_type", node.span, types=", ".join(known))
    types = [key for key, _ in node.entries if key.text in known]
    if len(types) > 1:
        raise slip("card_with_two_types", types[1].span, first=types[0].text, second=types[1].text)
    if not types:
        raise unknown_type(node, known)
    return cast(type[Card], class_of_room("cards", types[0].text))


def unknown_type(card: Mapping, known: tuple[str, ...]) -> SlipError:
    """The slip at the key that looks most like a card's type: one with near names, else the first of its own."""
    keys = [key for key, _ in card.entries if key.text not in Card.known_keys()]
    if not keys:
        return slip("card_without_type", card.span, types=", ".join(known))
    key = next((key for key in keys if near_names(key.text, known)), keys[0])
    if key is card.entries[0][0] and any(key.text in card_keys(name) for name in known):
        return option_with_dash(key)
    return slip("unknown_card_type", key.span, near_names(key.text, known), text=key.text, types=", ".join(known))


def card_keys(name: str) -> dict[str, bool]:
    return cast(type[Card], class_of_room("cards", name)).known_keys()


def id_of(node: Node) -> Placed | None:
    """The id of a card that has slips elsewhere, so that jumps to it are not told as well."""
    entries = node.entries if isinstance(node, Mapping) else ()
    written = next((value for key, value in entries if key.text.lower() == "id"), None)
    return Placed(written.text, written.span) if isinstance(written, Scalar) and written.text else None


AnyCard = Annotated[Card, ReadWithSlips(read_card, {"one_of_the_room": "card"})]
