"""A check with the memory of the one before does again only what depends on a changed file, and finds the same."""

from pathlib import Path

import pytest

from causerie.check.check_site import check_flow_file, check_site_file
from causerie.compile import Checked, check_site
from causerie.memory import Memory
from causerie.parse.parse_yaml import parse_yaml
from causerie.source import SourceFile

FLOW = "cards:\n  - message: Hello {{ lead.first_name }}!\n"
NAMED = "attributes:\n  lead.first_name: {type: text, personal: true}\n"


@pytest.fixture
def site(tmp_path: Path) -> Path:
    write(
        tmp_path, {"site.yaml": "name: Acme\n", "a.yaml": FLOW, "b.yaml": FLOW, "c.yaml": "cards:\n\t- message: Hi!\n"}
    )
    return tmp_path


def write(folder: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        (folder / name).write_text(text, "utf-8")


def done_again(site: Path, memory: Memory) -> dict[str, list[str]]:
    """The files that this check parses, and those that it checks, beside what it remembers."""
    check_site(site, memory=memory)
    asked = [(key[0], memory.now[key][0]) for key in memory.now if isinstance(key, tuple) and key not in memory.before]
    done: dict[str, list[str]] = {"parsed": [], "checked": []}
    for function, arguments in asked:
        match function, arguments:
            case _, (SourceFile(path=path),) if function is parse_yaml:
                done["parsed"].append(path)
            case _, (str(path), *_) if function is check_flow_file:
                done["checked"].append(path)
            case _ if function is check_site_file:
                done["checked"].append("site.yaml")
    return done


def test_the_first_check_does_everything(site: Path) -> None:
    everything = {"parsed": ["a.yaml", "b.yaml", "c.yaml", "site.yaml"], "checked": ["site.yaml", "a.yaml", "b.yaml"]}
    assert done_again(site, Memory()) == everything


def test_without_a_change_nothing_is_done_again(site: Path) -> None:
    memory = Memory()
    check_site(site, memory=memory)
    assert done_again(site, memory) == {"parsed": [], "checked": []}


def test_a_changed_conversation_alone_is_parsed_and_checked_again(site: Path) -> None:
    memory = Memory()
    check_site(site, memory=memory)
    write(site, {"b.yaml": FLOW.replace("Hello", "Good morning")})
    assert done_again(site, memory) == {"parsed": ["b.yaml"], "checked": ["b.yaml"]}


def test_all_conversations_depend_on_the_site_file(site: Path) -> None:
    memory = Memory()
    check_site(site, memory=memory)
    write(site, {"site.yaml": "name: Acme\n" + NAMED})
    assert done_again(site, memory) == {"parsed": ["site.yaml"], "checked": ["site.yaml", "a.yaml", "b.yaml"]}


CHANGES: tuple[dict[str, str], ...] = (
    {"site.yaml": "name: Acme\n" + NAMED},
    {"a.yaml": FLOW.replace("first_name", "last_name")},
    {"c.yaml": FLOW},
    {"d.yaml": "cards:\n  - message: A new one\n    then: nowhere\n"},
    {"b.yaml": FLOW.replace("lead.first_name", 'lead.first_name or "you"')},
    {"site.yaml": "name: Acme\nlanguages: [fr]\n"},
)


def test_with_or_without_memory_a_check_finds_the_same(site: Path) -> None:
    memory = Memory()
    for change in CHANGES:
        write(site, change)
        assert found(check_site(site, memory=memory)) == found(check_site(site))


def found(checked: Checked) -> tuple[object, ...]:
    """All that a check says, but the model, whose records are not compared."""
    return checked.source, checked.diagnostics, checked.model is None, checked.conversations, checked.cards


def test_what_was_not_asked_for_again_is_let_go(site: Path) -> None:
    memory = Memory()
    check_site(site, memory=memory)
    (site / "c.yaml").unlink()
    check_site(site, memory=memory)
    check_site(site, memory=memory)
    assert not any(isinstance(key, SourceFile) and key.path == "c.yaml" for key in (*memory.now, *memory.before))
