"""``plan.py`` and ``plan.ts`` are two sides of one contract."""

import re
from dataclasses import fields
from pathlib import Path

import pytest

from causerie.emit.link import read_side
from causerie.plan import plan

CONTRACT = (Path(__file__).parents[1] / "sdk_src" / "plan.ts").read_text(encoding="utf-8")
RECORD = re.compile(r"^export type (\w+) = \[(.*?)\];", re.DOTALL | re.MULTILINE)
FIELD = re.compile(r"(\w+)(\??): ")


def records() -> dict[str, list[tuple[str, bool]]]:
    """The records of ``plan.ts``: the names of their fields in Python's spelling, and whether each may be left out."""
    without_comments = re.sub(r"/\*\*.*?\*/", "", CONTRACT, flags=re.DOTALL)
    return {
        name: [
            (re.sub(r"[A-Z]", lambda big: f"_{big[0].lower()}", field), mark == "?")
            for field, mark in FIELD.findall(body)
        ]
        for name, body in RECORD.findall(without_comments)
        if not body.endswith("][")
    }


@pytest.mark.parametrize(
    "name", ["Conversation", "Step", "QuestionCard", "Choice", "CaptureCard", "RedirectCard", "Element"]
)
def test_a_record_has_the_same_fields_in_the_same_order_on_both_sides(name: str) -> None:
    written = [(field.name, field.default is None) for field in fields(getattr(plan, name))]
    assert written == records()[name]


def test_every_record_of_the_contract_is_held() -> None:
    assert set(records()) == {
        "Conversation",
        "Step",
        "QuestionCard",
        "Choice",
        "CaptureCard",
        "RedirectCard",
        "Element",
    }


@pytest.mark.parametrize("number", [*plan.Way, *plan.CaptureFlag])
def test_numbers_mean_the_same_on_both_sides(number: plan.Way | plan.CaptureFlag) -> None:
    assert re.search(rf"export const {number.name} = {number.value};", CONTRACT)


@pytest.mark.parametrize("side", ["loader", "player", "page", "engine"])
def test_the_sdk_was_built_for_this_contract(side: str) -> None:
    assert read_side(side).contract == plan.CONTRACT
