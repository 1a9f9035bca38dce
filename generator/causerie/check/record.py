"""The base of every schema: a pydantic model made from a syntax tree, which keeps its place."""

import re
from functools import cache
from typing import Annotated, ClassVar

from pydantic import BaseModel, ConfigDict, ValidationInfo, model_validator
from pydantic.json_schema import SkipJsonSchema

from causerie.check.kinds.scalar import scalar_of
from causerie.check.read_by import Given
from causerie.check.slips import slips_of
from causerie.diagnostics import Diagnostic, SlipError, Span, slip
from causerie.near_names import near_names
from causerie.parse.place import span_within
from causerie.parse.tree import Mapping, Node, Scalar


class Record(BaseModel):
    """A mapping of the language. Its fields are its keys; ``span`` is where it was written.

    It is validated with a list of diagnostics as context: what can be told without giving the record up goes there.
    """

    model_config = ConfigDict(extra="forbid", frozen=True, arbitrary_types_allowed=True, populate_by_name=True)
    called: ClassVar[str] = "this place"
    missing: ClassVar[dict[str, str]] = {}
    """Codes that are clearer than ``missing_key``, by the key that is missing."""

    span: Annotated[Span, Given(), SkipJsonSchema()]

    @classmethod
    @cache
    def known_keys(cls) -> dict[str, bool]:
        """The keys as they are written in YAML, its own first, each with whether it is required."""
        fields = sorted(cls.model_fields.items(), key=lambda field: field[0] not in cls.__annotations__)
        return {field.alias or name: field.is_required() for name, field in fields if name != "span"}

    @classmethod
    def whole_form(cls, node: Node) -> Node:
        """The long form of what was written; records with a short form write it out here."""
        return node

    @model_validator(mode="before")
    @classmethod
    def take_keys(cls, node: Node, info: ValidationInfo) -> dict[str, object]:
        """Key by key, what was written. Unknown keys are told; one that looks like a missing key is taken for it.

        A ``SlipError`` where a key that must be there is not.
        """
        mapping = mapping_of(cls.whole_form(node), cls.called, tuple(cls.known_keys()))
        known = cls.known_keys()
        taken = {key.text: value for key, value in mapping.entries if key.text in known}
        unknown = [key for key, _ in mapping.entries if key.text not in known]
        for key in unknown:
            meant = next((name for name in near_names(key.text, known) if known[name]), None)
            value = mapping.get(key.text)
            if meant and value:
                taken.setdefault(meant, value)
        told = [unknown_key(key, cls.called, tuple(known)) for key in unknown]
        for name, required in known.items():
            if required and name not in taken:
                first_is_known = mapping.entries[:1] and mapping.entries[0][0].text in known
                if told and (first_is_known or name not in cls.missing):
                    raise SlipError(told[0])
                raise slip(cls.missing.get(name, "missing_key"), mapping.span, key=name, where=cls.called)
        slips_of(info).extend(told)
        return {"span": mapping.span, **taken}


def unknown_key(key: Scalar, where: str, known: tuple[str, ...]) -> Diagnostic:
    words = {"key": key.text, "where": where, "keys": ", ".join(known)}
    return Diagnostic("unknown_key", key.span, words, near_names(key.text, known))


def mapping_of(node: Node, called: str, keys: tuple[str, ...]) -> Mapping:
    """The keys that stand here; a ``SlipError`` where a value stands instead."""
    if isinstance(node, Mapping):
        return node
    if isinstance(node, Scalar):
        scalar_of(node)
        raise glued_key(node) or slip("value_where_keys_are_wanted", node.span, where=called, keys=", ".join(keys))
    raise slip("value_where_keys_are_wanted", node.span, where=called, keys=", ".join(keys))


def glued_key(scalar: Scalar) -> SlipError | None:
    """``message:Hello``, where the space behind the colon is missing."""
    glued = re.match(r"[a-z_]+:(?=\S)", scalar.text) if not scalar.style else None
    return slip("colon_without_space", span_within(scalar, glued.end() - 1, glued.end())) if glued else None
