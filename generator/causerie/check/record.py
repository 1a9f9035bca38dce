"""The base of every schema: a pydantic model made from a syntax tree, which keeps its place."""

from typing import ClassVar

from pydantic import BaseModel, ConfigDict, ValidationInfo, model_validator
from pydantic.json_schema import SkipJsonSchema

from causerie.check.slips import slips_of
from causerie.diagnostics import Diagnostic, Span, slip
from causerie.near_names import near_names
from causerie.parse.tree import Mapping, Node


class Record(BaseModel):
    """A mapping of the language. Its fields are its keys; ``span`` is where it was written.

    It is validated with a list of diagnostics as context: what can be told without giving the record up goes there.
    """

    model_config = ConfigDict(extra="forbid", frozen=True, arbitrary_types_allowed=True, populate_by_name=True)
    called: ClassVar[str] = "this place"
    missing: ClassVar[dict[str, str]] = {}
    """Codes that are clearer than ``missing_key``, by the key that is missing."""

    span: SkipJsonSchema[Span]

    @classmethod
    def keys(cls) -> tuple[str, ...]:
        """The keys as they are written in YAML."""
        return tuple(field.alias or name for name, field in cls.model_fields.items() if name != "span")

    @classmethod
    def whole_form(cls, node: Node) -> Node:
        """The long form of what was written; records with a short form write it out here."""
        return node

    @model_validator(mode="before")
    @classmethod
    def take_keys(cls, node: Node, info: ValidationInfo) -> dict[str, object]:
        """Key by key, what was written; unknown keys are told and left out."""
        slips = slips_of(info)
        node = cls.whole_form(node)
        if not isinstance(node, Mapping):
            raise slip("keys_wanted", node.span, where=cls.called, keys=", ".join(cls.keys()))
        known = cls.keys()
        taken: dict[str, object] = {"span": node.span}
        for key, value in node.entries:
            if key.text in known:
                taken[key.text] = value
            else:
                slips.append(unknown_key(cls, key.text, key.span))
        return taken


def unknown_key(record: type[Record], key: str, span: Span) -> Diagnostic:
    known = record.keys()
    words = {"key": key, "where": record.called, "keys": ", ".join(known)}
    return Diagnostic("unknown_key", span, words, near_names(key, known))
