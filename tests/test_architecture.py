"""The arrows between phases, and the rooms of cards and triggers, as the architecture draws them."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from causerie.rooms import class_of_room, room, room_names

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "generator" / "causerie"
SHARED = {"diagnostics", "ids", "languages", "memory", "near_names", "rooms", "source"}
"""What every phase may know: places, slips, names, the texts that were read, and what the last check found out."""
ALLOWED = {
    "read": {"read"} | SHARED,
    "parse": {"read", "parse"} | SHARED,
    "check": {"parse", "check", "cards", "triggers"} | SHARED,
    "cards": {"parse", "check", "cards", "plan"} | SHARED,
    "triggers": {"parse", "check", "triggers", "plan"} | SHARED,
    "plan": {"parse", "check", "plan", "words"} | SHARED,
    "emit": {"plan", "emit", "words", "events", "templates_folder"} | SHARED,
    "words": {"languages", "words"},
    "messages": {"diagnostics"},
}
DRAWERS = {"utils", "util", "helpers", "common", "const", "constants", "misc", "base", "core", "lib", "manager"}
EDITED_BY_HAND = [file for file in PACKAGE.rglob("*.py") if "sdk_parts" not in file.parts]


def imported_rooms(file: Path) -> Iterator[str]:
    """The parts of the package that a file imports, also within its functions."""
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        modules = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        if isinstance(node, ast.ImportFrom) and node.module:
            modules = [node.module]
        for module in modules:
            if module.startswith("causerie."):
                yield module.split(".")[1]


@pytest.mark.parametrize("phase", ALLOWED)
def test_a_phase_imports_its_own_types_and_its_neighbours(phase: str) -> None:
    strays = {
        f"{file.relative_to(PACKAGE)} imports {found}"
        for file in (PACKAGE / phase).rglob("*.py")
        for found in imported_rooms(file)
        if found not in ALLOWED[phase]
    }
    assert strays == set()


def test_only_the_command_line_prints() -> None:
    printing = {
        str(file.relative_to(PACKAGE))
        for file in EDITED_BY_HAND
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("print", "exit")
    }
    assert {file for file in printing if not file.startswith(("cli/", "__main__"))} == set()


def test_no_file_is_a_drawer() -> None:
    assert [file.name for file in EDITED_BY_HAND if file.stem in DRAWERS or file.parent.name in DRAWERS] == []


def test_files_have_one_purpose_and_are_small() -> None:
    lengths = sorted(len(file.read_text("utf-8").splitlines()) for file in EDITED_BY_HAND if file.stem != "__init__")
    assert lengths[len(lengths) // 2] <= 100
    assert lengths[-1] <= 300


def test_the_pipeline_stands_on_one_page() -> None:
    assert len((PACKAGE / "compile.py").read_text("utf-8").splitlines()) < 100


def test_no_module_keeps_state_in_a_global_that_is_written() -> None:
    globals_ = [
        file.name
        for file in EDITED_BY_HAND
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.Global)
    ]
    assert globals_ == []


@pytest.mark.parametrize("card", room_names("cards"))
def test_a_card_has_its_rooms(card: str) -> None:
    assert class_of_room("cards", card).__doc__
    assert hasattr(room("cards", card), "plan_card")
    for wanted in (f"templates/cards/{card}.html.j2", f"sdk_src/cards/{card}.ts", f"tests/cards/{card}"):
        assert (ROOT / wanted).exists(), f"the card {card} has no room {wanted}"


@pytest.mark.parametrize("trigger", room_names("triggers"))
def test_a_trigger_has_its_rooms(trigger: str) -> None:
    assert class_of_room("triggers", trigger).__doc__
    assert hasattr(room("triggers", trigger), "plan_trigger")
    for wanted in (f"sdk_src/triggers/{trigger}.ts", f"tests/triggers/{trigger}"):
        assert (ROOT / wanted).exists(), f"the trigger {trigger} has no room {wanted}"
