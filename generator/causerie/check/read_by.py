"""How a value is read from the syntax tree, and what an editor is told about it."""

from collections.abc import Callable
from dataclasses import dataclass

from pydantic import GetJsonSchemaHandler, ValidationInfo
from pydantic_core import CoreSchema, core_schema

from causerie.check.slips import slips_of
from causerie.diagnostics import Diagnostic
from causerie.parse.tree import Node


@dataclass(frozen=True, slots=True, eq=False)
class ReadBy:
    """Annotates a type with the function that reads it, which raises a ``SlipError``, and with its JSON Schema.

    What pydantic's ``PlainValidator`` and ``WithJsonSchema`` do together, without the serialiser that nobody asks for
    and that costs a quarter of the time in which a check starts.
    """

    read: Callable[[Node], object]
    json_schema: dict[str, object]

    def __get_pydantic_core_schema__(self, *_: object) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(self.read)

    def __get_pydantic_json_schema__(self, _: CoreSchema, __: GetJsonSchemaHandler) -> dict[str, object]:
        return self.json_schema


@dataclass(frozen=True, slots=True, eq=False)
class Given:
    """Annotates a field that is no key of the language: the reading of the record puts it there, as it is."""

    def __get_pydantic_core_schema__(self, *_: object) -> CoreSchema:
        return core_schema.any_schema()


@dataclass(frozen=True, slots=True, eq=False)
class ReadWithSlips:
    """As ``ReadBy``, for a function that adds slips to the list of what was found and goes on."""

    read: Callable[[Node, list[Diagnostic]], object]
    json_schema: dict[str, object]

    def __get_pydantic_core_schema__(self, *_: object) -> CoreSchema:
        def read_value(node: Node, info: ValidationInfo) -> object:
            return self.read(node, slips_of(info))

        return core_schema.with_info_plain_validator_function(read_value)

    def __get_pydantic_json_schema__(self, _: CoreSchema, __: GetJsonSchemaHandler) -> dict[str, object]:
        return self.json_schema
