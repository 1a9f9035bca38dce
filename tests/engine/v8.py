"""The engine that visitors' browsers run, in an embedded V8."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from py_mini_racer import MiniRacer

from causerie.emit.link import link, read_side
from tests.engine.transcript import offered

BEGINNING = {"at": -1, "answers": {}, "told": ["session"]}

# The state is frozen, so that an engine that writes to what it was given fails.
DRIVER = """
const freeze = value => Object(value) === value && Object.values(value).forEach(freeze) || Object.freeze(value);
globalThis.run = (id, state, input, values) => {
  const known = JSON.parse(values);
  const before = freeze(JSON.parse(state));
  return JSON.stringify(step(conversations[id], cards, before, JSON.parse(input), name => known[name]));
};
"""


@dataclass(frozen=True, slots=True)
class Engine:
    """A V8 with the engine, all its cards and the conversations of a built site."""

    context: MiniRacer

    def step(
        self, conversation: str, state: Mapping[str, Any], input_: list[Any], values: Mapping[str, Any]
    ) -> tuple[dict[str, Any], list[list[Any]]]:
        """The next state and the effects, as the engine gives them for a visitor of whom ``values`` are known."""
        given = (json.dumps(part) for part in (dict(state), input_, dict(values)))
        new, effects = json.loads(self.context.call("run", conversation, *given))
        return new, effects


def load_engine(dist: Path) -> Engine:
    """The engine of the installed parts with the conversations in ``dist``."""
    context = MiniRacer()
    context.eval(linked_engine())
    context.eval("const conversations = {};" + DRIVER)
    for file in sorted((dist / "parts").glob("*.js")):
        code = file.read_text(encoding="utf-8")
        if code.startswith("export default["):
            add(context, file.name.split(".")[0], code.removeprefix("export default"))
    return Engine(context)


def add(context: MiniRacer, conversation: str, code: str) -> None:
    """Give a V8 one more conversation."""
    context.eval(f"conversations[{json.dumps(conversation)}] = {code}")


def linked_engine() -> str:
    side = read_side("engine")
    cards = {name.removeprefix("cards/"): name for name in side.pieces if name.startswith("cards/") and "." not in name}
    rooms = ",".join(f"{card}:{side.local(piece, card)}" for card, piece in cards.items())
    tail = f"return{{step:{side.local('engine/step', 'step')},cards:{{{rooms}}}}}"
    code = link(side, ["engine/step", *cards.values()], tail)
    return f"const {{step, cards}} = (() => {{{code}}})();"


@dataclass(slots=True)
class Talk:
    """A visitor in one conversation: what is known of him grows with what he says."""

    engine: Engine
    conversation: str
    values: dict[str, Any] = field(default_factory=dict)
    state: dict[str, Any] = field(default_factory=lambda: dict(BEGINNING))
    shown: list[Any] = field(default_factory=list)

    def hear(self, *input_: object) -> list[list[Any]]:
        """Give the engine an input and return its effects."""
        self.state, effects = self.engine.step(self.conversation, self.state, list(input_), self.values)
        for name, *given in effects:
            if name == "set":
                self.values[given[0]] = given[1]
            if name == "card":
                self.shown = given
        return effects

    def choose(self, label: str) -> list[list[Any]]:
        """Answer the question that is shown with one of its labels."""
        _, _, (_, choices, *_) = self.shown
        assert label in offered(choices)
        return self.hear("answer", [choice[0] for choice in choices].index(label))
