"""The keys of a record as a table, from the schema that editors get."""

from collections.abc import Iterable, Iterator, Mapping

import yaml
from pydantic.json_schema import JsonSchemaValue

from causerie.check.record import Record
from causerie.schema import schema_of
from docs.generate.table import table

ROOMS = {"card": "[cards](cards.md)", "trigger": "[triggers](triggers.md)"}


def keys_of(record: type[Record], without: Iterable[str] = ()) -> str:
    """A row a key, in the order in which the code has them, but for those that are told elsewhere."""
    schema = long_form(schema_of(record, {}))
    required = schema.get("required", ())
    own = [key for key in record.known_keys() if key not in set(without)]
    rows = (
        (f"`{key}`", meaning(schema["properties"][key], key in required), values(schema["properties"][key]))
        for key in own
    )
    return table(("key", "meaning", "what may stand there"), rows)


def long_form(schema: JsonSchemaValue) -> JsonSchemaValue:
    """Of a record that may be written in a short form, the form with keys."""
    return next((form for form in schema.get("anyOf", ()) if "properties" in form), schema)


def meaning(key: JsonSchemaValue, required: bool) -> str:
    """What it does, and whether it must be there."""
    return f"{key['description']}{' **Required.**' if required else ''}"


def values(key: JsonSchemaValue) -> str:
    """Its words, its records, an example; and what is taken where the key is left out."""
    default = key.get("default")
    otherwise = f"default: `{written(default)}`" if default is not None else ""
    examples = " · ".join(f"`{written(example)}`" for example in key.get("examples", ()))
    return "; ".join(filter(None, ["; ".join(choices(key)), examples and f"like {examples}", otherwise]))


def choices(key: Mapping[str, object]) -> Iterator[str]:
    """The words or records among which a writer chooses."""
    match key:
        case {"enum": [*words]}:
            yield " · ".join(f"`{written(word)}`" for word in words)
        case {"const": word}:
            yield f"`{written(word)}`"
        case {"type": "boolean"}:
            yield "`true` · `false`"
        case {"$ref": str(reference)}:
            yield linked(reference)
        case {"type": "array", "items": {"$ref": str(reference)}}:
            yield f"a list{' of ' if reference.rpartition('/')[2] in ROOMS else ', each a '}{linked(reference)}"
        case {"type": "array", "items": {"enum": [*words]}}:
            yield f"a list of {' · '.join(f'`{written(word)}`' for word in words)}"
        case {"additionalProperties": {"$ref": str(reference)}}:
            yield f"names, each with the keys of an {linked(reference)}"


def linked(reference: str) -> str:
    """Where the keys of a record are told."""
    name = reference.rpartition("/")[2]
    return ROOMS.get(name) or f"[{name.lower()}](#{name.lower()})"


def written(value: object) -> str:
    """A value as one writes it in YAML, on one line."""
    plain = str(value) if isinstance(value, str) else value
    text = yaml.safe_dump(plain, default_flow_style=True, allow_unicode=True, width=1_000)
    shown = text.removesuffix("\n").removesuffix("\n...").strip()
    return f'"{plain}"' if shown.startswith("'") and '"' not in shown else shown
