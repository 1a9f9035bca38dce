"""``beacon.openapi.yaml``: what a site's endpoint is sent, as OpenAPI 3.1. Made from the event types."""

from typing import Any
from urllib.parse import urlsplit

import yaml
from pydantic.json_schema import GenerateJsonSchema

from causerie.emit.openapi_answers import ACCEPTED, PREFLIGHT, REFUSED, event_answers, form_answers
from causerie.events.event import BEACON
from causerie.events.examples import examples
from causerie.events.texts import NAME

CONTENT_TYPES = ("text/plain", "application/cloudevents-batch+json", "application/json")
FORM = "/v1/forms/{conversation}/{card}"


def openapi(endpoint: str, site: str, version: str) -> str:
    """The YAML text for a site whose events go to ``endpoint``; ``version`` is Causerie's own."""
    address = urlsplit(endpoint)
    beside = address.path.rstrip("/").removesuffix("/events").removesuffix("/v1")
    document = {
        "openapi": "3.1.0",
        "info": {
            "title": f"Events of {site}",
            "version": version,
            "description": "What the conversations of a site tell, as CloudEvents 1.0. Written by `causerie build`.",
            "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"},
        },
        "servers": [{"url": f"{address.scheme}://{address.netloc}"}],
        "security": [],
        "tags": [{"name": "events", "description": "Sent by the SDK, and by pages without JavaScript."}],
        "paths": {
            address.path or "/": {"post": send_events(), "options": PREFLIGHT},
            f"{beside}{FORM}": {"parameters": form_parameters(), "post": send_form()},
        },
        "components": {
            "schemas": schemas(),
            "examples": {kind: {"value": [event]} for kind, event in examples().items()},
        },
    }
    return yaml.dump(document, Dumper=PlainDumper, sort_keys=False, allow_unicode=True, width=120)


def send_events() -> dict[str, Any]:
    """The door of events."""
    named = {kind: {"$ref": f"#/components/examples/{kind}"} for kind in examples()}
    content = {"schema": {"$ref": "#/components/schemas/Beacon"}, "examples": named}
    return {
        "operationId": "sendEvents",
        "tags": ["events"],
        "summary": "Send events",
        "description": (
            "At most 50 CloudEvents, in the JSON batch format, in at most 64 KiB. Browsers send them as `text/plain`, "
            "which needs no preflight. An event may be sent again with the same id: it counts once."
        ),
        "requestBody": {"required": True, "content": dict.fromkeys(CONTENT_TYPES, content)},
        "responses": event_answers(),
    }


def send_form() -> dict[str, Any]:
    """The door of forms."""
    schema = {
        "type": "object",
        "description": "The card's inputs by name: `value`, or of a `form` card the ids of its fields.",
        "properties": {"version": {"type": "string", "description": "The page's own."}},
        "additionalProperties": {"type": "string"},
    }
    example = {"value": "ada@example.com", "version": "3f2a91c07b6d"}
    content = {"application/x-www-form-urlencoded": {"schema": schema, "example": example}}
    return {
        "operationId": "sendForm",
        "tags": ["events"],
        "summary": "Send the answer to a card, from a page without JavaScript",
        "requestBody": {"required": True, "content": content},
        "responses": form_answers(),
    }


def form_parameters() -> list[dict[str, Any]]:
    """The two names in the path of a form."""
    schema = {"type": "string", "pattern": NAME}
    named = {"conversation": "book-a-demo", "card": "address"}
    return [
        {"name": name, "in": "path", "required": True, "schema": schema, "example": example}
        for name, example in named.items()
    ]


def schemas() -> dict[str, Any]:
    """The schema of a beacon and of all that is in it."""
    beacon = BEACON.json_schema(ref_template="#/components/schemas/{model}", schema_generator=WithoutTitles)
    found: dict[str, Any] = beacon.pop("$defs")
    return {"Beacon": beacon, "Accepted": ACCEPTED, "Refused": REFUSED} | found


class WithoutTitles(GenerateJsonSchema):
    """Schemas whose fields have no titles, which would only repeat their names."""

    def field_title_should_be_set(self, schema: Any) -> bool:  # noqa: ANN401, ARG002 - pydantic's signature
        """None is."""
        return False


class PlainDumper(yaml.SafeDumper):
    """Writes what stands twice twice."""

    def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002 - PyYAML's signature
        """All of them."""
        return True
