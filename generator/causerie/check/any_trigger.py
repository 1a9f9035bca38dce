"""A trigger of whatever type; one without an argument may stand alone."""

from typing import Annotated, cast

from causerie.check.item_of_list import key_without_colon, option_with_dash
from causerie.check.read_by import ReadWithSlips
from causerie.check.trigger import Trigger
from causerie.diagnostics import Diagnostic, slip
from causerie.near_names import near_names
from causerie.parse.tree import Mapping, Node, Scalar
from causerie.rooms import class_of_room, room_names


def read_trigger(node: Node, slips: list[Diagnostic]) -> Trigger:
    return trigger_class(node).model_validate(whole_form(node), context=slips)


def whole_form(node: Node) -> Node:
    """``page_load`` alone, as ``page_load:`` with nothing behind it."""
    if isinstance(node, Scalar):
        return Mapping(((node, Scalar("", node.span)),), node.span)
    return node


def trigger_class(node: Node) -> type[Trigger]:
    """The class of the trigger that a key names; a ``SlipError`` unless there is exactly one."""
    known = room_names("triggers")
    keys = [key for key, _ in node.entries] if isinstance(node, Mapping) else [node] if isinstance(node, Scalar) else []
    types = [key for key in keys if key.text in known]
    if len(types) > 1:
        raise slip("trigger_with_two_types", types[1].span, first=types[0].text, second=types[1].text)
    if not types:
        if keys and isinstance(node, Mapping) and keys[0].text in Trigger.known_keys():
            raise option_with_dash(keys[0])
        if no_colon := key_without_colon(node, known):
            raise no_colon
        written = keys[0].text if keys else ""
        span = keys[0].span if keys else node.span
        raise slip("unknown_trigger", span, near_names(written, known), text=written, types=", ".join(known))
    return cast(type[Trigger], class_of_room("triggers", types[0].text))


AnyTrigger = Annotated[Trigger, ReadWithSlips(read_trigger, {"one_of_the_room": "trigger"})]
