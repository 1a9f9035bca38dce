"""Cards and triggers: each has a flow that shows what it can do, and what becomes of it is kept beside it."""

from pathlib import Path
from shutil import copy

import pytest

from causerie.check.model import Model
from causerie.compile import check_site
from causerie.emit.javascript import literal
from causerie.plan.plan_conversation import plan_conversation
from causerie.plan.plan_loader import plan_watch
from causerie.rooms import room_names

TESTS = Path(__file__).parent


def model_of(room: Path, folder: Path) -> Model:
    """The model of a room's flow; its site is shared with the other rooms."""
    copy(room / "flow.yaml", folder)
    copy(room.parent / "site.yaml", folder)
    checked = check_site(folder)
    assert checked.model, checked.diagnostics
    return checked.model


def expect(found: str, file: Path, accept: bool) -> None:
    if accept:
        file.write_text(found, "utf-8")
    assert found == file.read_text("utf-8")


@pytest.mark.parametrize("card", room_names("cards"))
def test_a_card_becomes_these_steps(card: str, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    model = model_of(TESTS / "cards" / card, tmp_path)
    planned = plan_conversation(model.conversations[0], model.site, frozenset())
    steps = "".join(f"{literal(step)}\n" for step in planned.steps)
    assert any(step.type == card for step in planned.steps)
    expect(steps, TESTS / "cards" / card / "steps.js", request.config.getoption("--accept"))


@pytest.mark.parametrize("trigger", room_names("triggers"))
def test_a_trigger_is_watched_like_this(trigger: str, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    model = model_of(TESTS / "triggers" / trigger, tmp_path)
    (conversation,) = model.conversations
    watches = [plan_watch(each, conversation, frozenset()) for each in conversation.flow.triggers]
    found = "".join(f"{literal(watch)}\n" for watch in watches)
    assert {each.type for each in conversation.flow.triggers} == {trigger}
    expect(found, TESTS / "triggers" / trigger / "watches.js", request.config.getoption("--accept"))
