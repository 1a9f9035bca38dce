"""The list to which the reading of a record adds what it tells without giving up."""

from pydantic import ValidationInfo

from causerie.diagnostics import Diagnostic


def slips_of(info: ValidationInfo) -> list[Diagnostic]:
    """The list that ``read_record`` passed as context."""
    assert isinstance(info.context, list)
    return info.context
