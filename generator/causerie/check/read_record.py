"""From syntax tree to record: pydantic finds the slips, which become diagnostics with their place."""

from typing import TypeVar

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from causerie.check.record import Record
from causerie.diagnostics import Diagnostic, SlipError
from causerie.parse.tree import Mapping, Node

R = TypeVar("R", bound=Record)


def read_record(record: type[R], node: Node, slips: list[Diagnostic]) -> R | None:
    """The record, or ``None`` where something that it needs is missing or wrong; the slips found are added."""
    try:
        return record.model_validate(node, context=slips)
    except ValidationError as error:
        slips.extend(diagnostics_of(error, record))
        return None


def read_what_holds(record: type[R], node: Node, slips: list[Diagnostic]) -> R | None:
    """As ``read_record``, but keys with slips are told and then left out, so that checks can go on with the rest."""
    try:
        return record.model_validate(node, context=slips)
    except ValidationError as error:
        slips.extend(diagnostics_of(error, record))
        broken = {str(detail["loc"][0]) for detail in error.errors() if detail["loc"]}
    if not isinstance(node, Mapping):
        return None
    rest = Mapping(tuple(entry for entry in node.entries if entry[0].text not in broken), node.span)
    return read_record(record, rest, []) if len(rest.entries) < len(node.entries) else None


def diagnostics_of(error: ValidationError, record: type[Record]) -> list[Diagnostic]:
    found = (diagnostic_of(detail, record) for detail in error.errors(include_url=False))
    return [diagnostic for diagnostic in found if diagnostic]


def diagnostic_of(detail: ErrorDetails, record: type[Record]) -> Diagnostic | None:
    """``None`` for the other half of an optional value, which says nothing new."""
    slip = detail.get("ctx", {}).get("error")
    if isinstance(slip, SlipError):
        return slip.diagnostic
    if detail["type"] == "missing":
        key = str(detail["loc"][-1])
        return Diagnostic(
            record.missing.get(key, "missing_key"), detail["input"]["span"], {"key": key, "where": record.called}
        )
    return None
