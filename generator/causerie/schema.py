"""JSON Schemas of a flow and of the site file, for editors: from the same records that check them."""

from collections.abc import Mapping
from typing import Literal, cast

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from causerie.check.flow import Flow
from causerie.check.record import Record
from causerie.check.site import Site
from causerie.rooms import class_of_room, room_names

What = Literal["flow", "site"]
DRAFT_7 = "http://json-schema.org/draft-07/schema#"
ROOTS: dict[What, tuple[type[Record], str]] = {
    "flow": (Flow, "A conversation of Causerie"),
    "site": (Site, "The site file of Causerie"),
}
Definitions = dict[str, JsonSchemaValue]


def json_schema(what: What) -> dict[str, object]:
    """The schema, draft 7, with descriptions and examples. It is more lenient than ``check``, never stricter."""
    record, title = ROOTS[what]
    definitions: Definitions = {}
    schema = schema_of(record, definitions)
    if what == "flow":
        definitions["card"] = {"anyOf": references("cards", definitions)}
        alone = [name for name in room_names("triggers") if may_stand_alone(name)]
        definitions["trigger"] = {"anyOf": [*references("triggers", definitions), {"enum": alone}]}
    return {"$schema": DRAFT_7, "title": title, **schema, "definitions": dict(sorted(definitions.items()))}


def all_schemas() -> dict[str, dict[str, object]]:
    """The schemas that a build publishes, by name."""
    return {what: json_schema(what) for what in ROOTS}


def references(package: str, definitions: Definitions) -> list[JsonSchemaValue]:
    """References to the records of a package; each becomes a definition."""
    for name in room_names(package):
        definitions[name] = schema_of(cast(type[Record], class_of_room(package, name)), definitions)
    return [{"$ref": f"#/definitions/{name}"} for name in room_names(package)]


def may_stand_alone(trigger: str) -> bool:
    """Whether the trigger's argument may be left out."""
    record = cast(type[Record], class_of_room("triggers", trigger))
    argument = record.model_json_schema(schema_generator=EditorSchema)["properties"][trigger]
    return {"type": "null"} in argument.get("anyOf", ())


def schema_of(record: type[Record], definitions: Definitions) -> JsonSchemaValue:
    """The schema of a record; those of the records in it are added to the definitions."""
    schema = record.model_json_schema(ref_template="#/definitions/{model}", schema_generator=EditorSchema)
    definitions |= {name: with_references(found) for name, found in schema.pop("$defs", {}).items()}
    schema.pop("title", None)
    return with_references(schema)


def with_references(schema: JsonSchemaValue) -> JsonSchemaValue:
    """Where a card or a trigger of whatever type may stand, a reference to all of them."""
    if room := schema.pop("one_of_the_room", None):
        return {**schema, "$ref": f"#/definitions/{room}"}
    return {key: referring(value) for key, value in schema.items()}


def referring(value: object) -> object:
    if isinstance(value, Mapping):
        return with_references(dict(value))
    return [referring(item) for item in value] if isinstance(value, list) else value


class EditorSchema(GenerateJsonSchema):
    """Pydantic's schema without what is of no use in an editor: titles of keys, ``null``, defaults nobody can write."""

    def field_title_should_be_set(self, schema: object) -> bool:
        """No titles: the keys speak for themselves."""
        return schema is None

    def nullable_schema(self, schema: core_schema.NullableSchema) -> JsonSchemaValue:
        """A key that is left out is left out, not ``null``."""
        return self.generate_inner(schema["schema"])

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchemaValue:
        """Only defaults that can be written."""
        inner = self.generate_inner(schema["schema"])
        default = schema.get("default")
        return {**inner, "default": default} if isinstance(default, str | bool) else inner
