"""The documentation is complete, and its examples compile."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from causerie.check.attribute import Attribute
from causerie.check.flow import Flow
from causerie.check.known_names import OF_THE_VISIT
from causerie.check.record import Record
from causerie.check.site import Site
from causerie.check.theme import Theme
from causerie.compile import check_site
from causerie.messages import word
from causerie.parse.allowed_nodes import FILTERS, TESTS
from causerie.rooms import class_of_room, room_names

DOCS = Path(__file__).parent.parent / "docs"
LANGUAGE = DOCS / "language"
SITE = """name: Acme
endpoint: https://events.acme.com/v1/events
attributes:
  lead.first_name: {type: text, personal: true}
  lead.email: {type: email, personal: true}
  lead.interest: {type: text}
  company.size: {type: number}
"""


def record_of(kind: str, name: str) -> type[Record]:
    """The schema class in the room of a card or a trigger."""
    record = class_of_room(kind, name)
    assert issubclass(record, Record)
    return record


def documented() -> Iterator[tuple[str, str]]:
    """Every page with a word that must stand on it between backticks or as a heading."""
    models: list[tuple[str, type[Record]]] = [("flows", Flow), ("site", Site), ("site", Theme), ("site", Attribute)]
    models += [("cards", record_of("cards", name)) for name in room_names("cards")]
    models += [("triggers", record_of("triggers", name)) for name in room_names("triggers")]
    yield from {(page, key) for page, model in models for key in sorted(model.known_keys())}
    yield from (("expressions", word) for word in [*FILTERS, *TESTS, *OF_THE_VISIT])


@pytest.mark.parametrize(("page", "key"), sorted(documented()), ids=str)
def test_every_key_is_documented(page: str, key: str) -> None:
    text = (LANGUAGE / f"{page}.md").read_text()
    assert re.search(rf"`[^`\n]*\b{re.escape(key)}\b[^`\n]*`|^## {key}$", text, re.MULTILINE)


def examples() -> Iterator[tuple[str, str]]:
    for file in sorted(DOCS.rglob("*.md")):
        for number, block in enumerate(re.findall(r"^```yaml\n(.*?)^```", file.read_text(), re.DOTALL | re.MULTILINE)):
            yield f"{file.relative_to(DOCS)}-{number + 1}", block


def site_with(example: str) -> dict[str, str]:
    """The files of a site that holds an example, which is a site file, a flow, or a part of one."""
    if re.search("^(attributes|name: Acme)", example, re.MULTILINE) and "cards:" not in example:
        return {"site.yaml": example}
    if example.lstrip("# \n").startswith("- ") or re.match(r"(#.*\n)?\s+- ", example):
        indented = re.search(r"^( *)- ", example, re.MULTILINE)
        assert indented
        return {"site.yaml": SITE, "example.yaml": f"cards:\n{example}"}
    cards = "" if "\ncards:" in example else "cards:\n  - message: Here we are.\n"
    return {"site.yaml": SITE, "example.yaml": example + cards}


@pytest.mark.parametrize("example", [pytest.param(text, id=name) for name, text in examples()])
def test_every_example_compiles(example: str, tmp_path: Path) -> None:
    for name, text in {"welcome.yaml": "cards:\n  - message: Hello!\n", **site_with(example)}.items():
        (tmp_path / name).write_text(text)
    assert check_site(tmp_path).diagnostics == ()


def test_the_mistake_of_the_tutorial_is_told_as_the_tutorial_shows_it(tmp_path: Path) -> None:
    text = (DOCS / "tutorial.md").read_text()
    flow = re.search(r"# my-site/hello.yaml\n(.*?)```", text, re.DOTALL)
    assert flow
    (tmp_path / "site.yaml").write_text("name: Acme\n")
    (tmp_path / "hello.yaml").write_text(flow[0].removesuffix("```").replace("bike: bikes", "bike: bike"))
    (found,) = check_site(tmp_path).diagnostics
    shown = re.search(r"hello.yaml:(\d+):(\d+)  (\w+)", text)
    assert shown
    assert (str(found.span.start.line), str(found.span.start.column), found.code) == shown.groups()
    _, sentence, hint = word(found)
    assert f"    {sentence}\n    {hint}\n" in text


def test_every_link_between_pages_leads_somewhere() -> None:
    for file in DOCS.rglob("*.md"):
        for target in re.findall(r"\]\(([^)#:]+\.md)", file.read_text()):
            assert (file.parent / target).is_file(), f"{file.name} links to {target}"
