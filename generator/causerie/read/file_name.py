"""Names of files: a conversation's is its id."""

from causerie.diagnostics import Diagnostic, Position, Span
from causerie.ids import RESERVED, is_id, near_id


def fault_of_name(name: str) -> Diagnostic | None:
    """What is wrong with the name of a YAML file."""
    span = Span(name, Position(1, 1), Position(1, 1))
    stem, _, ending = name.rpartition(".")
    near = near_id(stem)
    if not is_id(stem):
        return Diagnostic("unusable_file_name", span, {"file": name}, tuple(f"{stem}.yaml" for stem in near))
    if ending != "yaml":
        return Diagnostic("wrong_file_ending", span, {"file": name, "right": f"{stem}.yaml"})
    if stem in RESERVED:
        return Diagnostic("reserved_id", span, {"id": stem})
    return None
