"""From syntax tree to record: pydantic finds the slips, which become diagnostics with their place."""

from collections.abc import Iterator
from typing import TypeVar

from pydantic import ValidationError

from causerie.check.record import Record
from causerie.diagnostics import Diagnostic, SlipError
from causerie.parse.tree import Mapping, Node

R = TypeVar("R", bound=Record)


def read_record(record: type[R], node: Node, slips: list[Diagnostic]) -> R | None:
    """The record, or ``None`` where something that it needs is missing or wrong; the slips found are added."""
    try:
        return record.model_validate(node, context=slips)
    except ValidationError as error:
        slips.extend(diagnostics_of(error))
        return None


def read_what_holds(record: type[R], node: Node, slips: list[Diagnostic]) -> R | None:
    """As ``read_record``, but keys with slips are told and then left out, so that checks can go on with the rest."""
    try:
        return record.model_validate(node, context=slips)
    except ValidationError as error:
        slips.extend(diagnostics_of(error))
        broken = {str(detail["loc"][0]) for detail in error.errors() if detail["loc"]}
    if not isinstance(node, Mapping):
        return None
    rest = Mapping(tuple(entry for entry in node.entries if entry[0].text not in broken), node.span)
    return read_record(record, rest, []) if len(rest.entries) < len(node.entries) else None


def diagnostics_of(error: ValidationError) -> Iterator[Diagnostic]:
    """The slips behind pydantic's errors; the other half of an optional value says nothing new and has none."""
    for detail in error.errors(include_url=False):
        slip = detail.get("ctx", {}).get("error")
        if isinstance(slip, SlipError):
            yield slip.diagnostic
