"""Visitors who do anything at all, in the conversations of the example site."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from causerie.compile import build_site
from tests.engine.v8 import Engine, Talk, add, load_engine

FLOWS = Path(__file__).parents[1] / "flows"
CONVERSATIONS = sorted(file.stem for file in FLOWS.glob("*.yaml") if file.stem != "site")
ONCE = {"triggered", "engaged", "completed", "acquired"}
END = -1

visitors = st.dictionaries(
    st.sampled_from(["lead.email", "lead.first_name", "lead.score", "company.size", "page.path"]),
    st.none() | st.booleans() | st.integers() | st.text() | st.lists(st.text()),
)
sensible = st.sampled_from(["ada@lovelace.example", "+32 2 555 01 23", "25"])
moves = st.lists(st.integers(0, 9) | st.text() | sensible, max_size=30)


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Engine:
    out = tmp_path_factory.mktemp("walks") / "dist"
    build_site(FLOWS, out)
    return load_engine(out)


def walk(talk: Talk, steps: list[int | str]) -> list[list[object]]:
    """Answer whatever is asked: a number takes a choice, a text is typed, and every fourth move closes and goes on."""
    effects = talk.hear("open")
    for number, move in enumerate(steps):
        if talk.state["at"] == END:
            break
        if number % 4 == 3:
            effects += talk.hear("close", "visitor")
        _, type_, content = talk.shown
        choice = move % len(content[1]) if type_ == "question" and isinstance(move, int) else 0
        effects += talk.hear("answer", choice if type_ == "question" else move)
    return effects


@pytest.mark.parametrize("conversation", CONVERSATIONS)
@settings(max_examples=40, deadline=None)
@given(visitor=visitors, steps=moves)
def test_whatever_a_visitor_does_the_books_are_right(
    engine: Engine, conversation: str, visitor: dict[str, object], steps: list[int | str]
) -> None:
    talk = Talk(engine, conversation, dict(visitor))
    effects = walk(talk, steps)
    told = [effect[1] for effect in effects if effect[0] == "event"]
    assert told[0] == "triggered"
    assert all(told.count(type_) <= 1 for type_ in ONCE)
    assert ("engaged" in told) == ("answer" in told)
    assert ("completed" in told) <= (talk.state["at"] == END)
    assert json.loads(json.dumps(talk.state)) == talk.state
    assert set(talk.state["told"]) == {"session", *told} & {"session", *ONCE}


@pytest.mark.parametrize("conversation", CONVERSATIONS)
@settings(max_examples=40, deadline=None)
@given(visitor=visitors, steps=moves)
def test_the_same_answers_give_the_same_conversation(
    engine: Engine, conversation: str, visitor: dict[str, object], steps: list[int | str]
) -> None:
    first, second = Talk(engine, conversation, dict(visitor)), Talk(engine, conversation, dict(visitor))
    assert walk(first, steps) == walk(second, steps)
    assert first.state == second.state


def test_cards_that_go_round_without_waiting_end_in_an_error(engine: Engine) -> None:
    add(engine.context, "loop", '[1,"loop","flow","popup","","en",{},[["goal","a","A"],["goal","b","B",0]]]')
    with pytest.raises(Exception, match="Maximum call stack size exceeded"):
        Talk(engine, "loop").hear("open")
