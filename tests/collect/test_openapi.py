"""``beacon.openapi.yaml``."""

import json
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator
from openapi_spec_validator import OpenAPIV31SpecValidator, validate

from causerie.emit.openapi import openapi
from causerie.events.event import BEACON, PREFIX
from causerie.events.examples import examples
from tests.events.build import event

ENDPOINT = "https://events.acme.com/v1/events"


def document(endpoint: str = ENDPOINT) -> dict[str, Any]:
    read: dict[str, Any] = yaml.safe_load(openapi(endpoint, "Acme", "0.1.0"))
    return read


def beacon_schema() -> Draft202012Validator:
    return Draft202012Validator(document() | {"$ref": "#/components/schemas/Beacon"})


def test_it_is_valid_openapi_3_1() -> None:
    validate(document(), cls=OpenAPIV31SpecValidator)


def test_the_same_site_gives_the_same_text() -> None:
    assert openapi(ENDPOINT, "Acme", "0.1.0") == openapi(ENDPOINT, "Acme", "0.1.0")


@pytest.mark.parametrize(
    ("endpoint", "server", "paths"),
    [
        (ENDPOINT, "https://events.acme.com", ["/v1/events", "/v1/forms/{conversation}/{card}"]),
        ("http://localhost:8787/v1/events", "http://localhost:8787", ["/v1/events", "/v1/forms/{conversation}/{card}"]),
        ("https://acme.com/in/v1/events", "https://acme.com", ["/in/v1/events", "/in/v1/forms/{conversation}/{card}"]),
        ("https://acme.com/beacon", "https://acme.com", ["/beacon", "/beacon/v1/forms/{conversation}/{card}"]),
    ],
)
def test_its_addresses_are_the_sites(endpoint: str, server: str, paths: list[str]) -> None:
    assert [entry["url"] for entry in document(endpoint)["servers"]] == [server]
    assert list(document(endpoint)["paths"]) == paths


def test_every_type_of_event_has_an_example_that_the_collector_takes() -> None:
    types = {
        schema["properties"]["type"]["const"]
        for schema in document()["components"]["schemas"].values()
        if "type" in schema.get("properties", {})
    }
    assert {PREFIX + kind for kind in examples()} == types
    assert len(BEACON.validate_json(json.dumps(list(examples().values())))) == len(types)


def test_its_schema_takes_the_examples_and_refuses_what_the_collector_refuses() -> None:
    schema = beacon_schema()
    assert schema.is_valid(list(examples().values()))
    for wrong in [[], [1], [event(data={"colour": "red"})], [event("goal")], [event(id="1")], [event()] * 51]:
        assert not schema.is_valid(wrong)
