"""The pages of cards and of triggers: a section a room, with the example that its tests compile."""

from pathlib import Path
from typing import Literal, cast

from causerie.check.card import Card
from causerie.check.case import Case
from causerie.check.choice import Choice
from causerie.check.record import Record
from causerie.check.trigger import Trigger
from causerie.rooms import class_of_room, room_names
from docs.generate.keys_of import keys_of

TESTS = Path(__file__).parents[2] / "tests"
TOP_OF_CARDS = """# Cards

Every card with its keys. How a conversation goes from card to card is told in [Cards](../language/cards.md)."""
TOP_OF_TRIGGERS = """# Triggers

Every trigger with its keys. How they are told apart, and on which pages they listen, is told in
[Triggers and pages](../language/triggers.md)."""


def cards() -> str:
    """Every card, with what all may have, and what stands in a question and in a branch."""
    parts = (
        section("choice", Choice, "One answer of a question."),
        section("case", Case, "One way of a branch."),
    )
    return "\n\n".join([TOP_OF_CARDS, section("Every card", Card), *sections("cards", Card), *parts])


def triggers() -> str:
    """Every trigger, with what all may have."""
    return "\n\n".join([TOP_OF_TRIGGERS, section("Every trigger", Trigger), *sections("triggers", Trigger)])


def sections(room: Literal["cards", "triggers"], shared: type[Record]) -> list[str]:
    """A section a room, with its own keys and its example."""
    return [
        f"{section(name, cast(type[Record], class_of_room(room, name)), without=shared)}\n\n{example(room, name)}"
        for name in room_names(room)
    ]


def section(title: str, record: type[Record], lead: str = "", without: type[Record] | None = None) -> str:
    """The record's own words, and its keys but those of ``without``."""
    words = " ".join(filter(None, [lead, " ".join((record.__doc__ or "").replace("``", "`").split())]))
    keys = keys_of(record, without.known_keys() if without else ())
    return f"## {title}\n\n{words}\n\n{keys}"


def example(room: str, name: str) -> str:
    """The flow that the room's tests compile."""
    flow = (TESTS / room / name / "flow.yaml").read_text("utf-8")
    return f"```yaml\n{flow.rstrip()}\n```"
