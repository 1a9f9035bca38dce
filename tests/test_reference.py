"""The pages that ``make reference`` writes are complete, and are those of this very code."""

import re
from itertools import chain

import pytest

from causerie.messages import codes
from causerie.rooms import room_names
from causerie.schema import json_schema
from docs.generate.mistakes import MISTAKES, said_by_causerie, said_by_validator
from docs.generate.pages import DOCS, pages


@pytest.mark.parametrize("name", pages())
def test_a_written_page_is_that_of_this_code(name: str) -> None:
    assert (DOCS / name).read_text("utf-8") == pages()[name], "run `make reference`"


def test_every_key_of_the_schemas_stands_in_the_reference() -> None:
    text = "".join((DOCS / "reference" / f"{page}.md").read_text("utf-8") for page in ("keys", "cards", "triggers"))
    schemas = [json_schema("flow"), json_schema("site")]
    keys = set(chain.from_iterable(map(keys_in, schemas)))
    assert keys > {"choices", "page_load", "cards", "attributes", "accent"}
    assert {key for key in keys if f"| `{key}` |" not in text} <= {"include", "exclude"}  # told in a page of their own


def keys_in(schema: object) -> set[str]:
    """The keys that a schema knows, at any depth."""
    if isinstance(schema, list):
        return set(chain.from_iterable(map(keys_in, schema)))
    if not isinstance(schema, dict):
        return set()
    own = schema.get("properties")
    return (set(own) if isinstance(own, dict) else set()).union(*map(keys_in, schema.values()))


@pytest.mark.parametrize("room", ["cards", "triggers"])
def test_every_room_has_its_section_with_an_example(room: str) -> None:
    text = (DOCS / "reference" / f"{room}.md").read_text("utf-8")
    sections = re.findall(r"^## (\w+)\n(?:(?!^## ).*\n)*?```yaml\n", text, re.MULTILINE)
    assert set(room_names(room)) <= set(sections)


def test_every_message_stands_in_the_reference() -> None:
    text = (DOCS / "reference" / "messages.md").read_text("utf-8")
    assert set(re.findall(r"\[`(\w+)`\]", text)) == set(codes())


def test_links_within_a_page_lead_to_its_headings() -> None:
    for name in pages():
        text = (DOCS / name).read_text("utf-8")
        headings = set(re.findall(r"^## (\S+)$", text, re.MULTILINE))
        assert set(re.findall(r"\]\(#(\S+?)\)", text)) <= headings, name


@pytest.mark.parametrize("title", MISTAKES)
def test_a_typical_mistake_brings_one_message_with_a_line_and_advice(title: str) -> None:
    told = said_by_causerie(MISTAKES[title])
    assert told.count("More: causerie explain") == 1
    assert re.match(r"flows/hello\.yaml:\d+:\d+  \w+", told)


def test_a_validator_does_not_see_half_of_them() -> None:
    unseen = [title for title, flow in MISTAKES.items() if said_by_validator(flow) == "(nothing)"]
    assert len(MISTAKES) == 10
    assert len(unseen) >= 5
