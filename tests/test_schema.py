"""JSON Schemas: an editor that knows them accepts what the check accepts, and marks what is misspelled."""

import re
from functools import cache
from pathlib import Path
from typing import cast

import pytest
import yaml
from jsonschema import Draft7Validator

from causerie.messages import codes, explain
from causerie.rooms import room_names
from causerie.schema import What, json_schema

FLOWS = Path(__file__).parents[1] / "flows"


@cache
def editor(what: What) -> Draft7Validator:
    return Draft7Validator(json_schema(what))


def slips(what: What, text: str) -> list[str]:
    return [error.message for error in editor(what).iter_errors(yaml.safe_load(text))]


def good_examples() -> list[tuple[What, str]]:
    examples = re.compile(r"## Write\n\n```yaml ?(.*)\n((?:.*\n)*?)```")
    found = [example for code in codes() for example in examples.findall(explain(code))]
    return [("site" if file == "site.yaml" else "flow", text) for file, text in found]


@pytest.mark.parametrize("what", ["flow", "site"])
def test_a_schema_is_itself_a_good_schema_of_draft_7(what: What) -> None:
    Draft7Validator.check_schema(json_schema(what))


@pytest.mark.parametrize("file", sorted(FLOWS.glob("*.yaml")), ids=lambda file: cast(Path, file).stem)
def test_the_example_site_has_no_slip_in_an_editor(file: Path) -> None:
    assert slips("site" if file.stem == "site" else "flow", file.read_text("utf-8")) == []


@pytest.mark.parametrize(("what", "text"), good_examples())
def test_what_the_check_accepts_an_editor_accepts(what: What, text: str) -> None:
    assert slips(what, text) == []


@pytest.mark.parametrize(
    ("what", "text"),
    [
        ("flow", "naem: x\ncards: [{message: Hello}]"),
        ("flow", "name: x"),
        ("flow", "cards: [{mesage: Hello}]"),
        ("flow", "cards: [{capture: Hello, placeholdr: x}]"),
        ("flow", "triggers: [{click: .buy, page: /a}]\ncards: [{message: Hello}]"),
        ("flow", "triggers: [click]\ncards: [{message: Hello}]"),
        ("site", "language: en\nname: Acme"),
        ("site", "name: Acme\nattributes: {lead.email: {type: mail}}"),
    ],
)
def test_an_editor_marks_what_is_misspelled(what: What, text: str) -> None:
    assert slips(what, text)


def test_a_trigger_without_an_argument_may_stand_alone() -> None:
    assert slips("flow", "triggers: [page_load]\ncards: [{message: Hello}]") == []


def test_every_card_and_trigger_is_defined_with_a_description_of_each_key() -> None:
    definitions = cast(dict[str, dict[str, dict[str, dict[str, str]]]], json_schema("flow")["definitions"])
    for name in (*room_names("cards"), *room_names("triggers")):
        assert all(key["description"] for key in definitions[name]["properties"].values()), name
