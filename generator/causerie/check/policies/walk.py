"""Paths through a conversation, step by step."""

from collections.abc import Iterator
from dataclasses import dataclass

from causerie.check.model import Conversation, Goto, Step, Way
from causerie.check.policies.policy import Place
from causerie.check.ways_of import Onward, steps_by_id, ways_of

SILENT = ("set", "branch")
"""Cards that no visitor and no report ever notices: a path neither ends in them nor counts them as its last."""


@dataclass(frozen=True, slots=True)
class Leg:
    """A step of a path, and the way that was taken behind it; ``None`` behind the last one of a broken path."""

    step: Step
    way: Onward | None = None


Path = tuple[Leg, ...]


@dataclass(frozen=True, slots=True)
class Trail:
    """A leg, and what was behind the visitor before it."""

    before: "Trail | None"
    leg: Leg

    @property
    def path(self) -> Path:
        """The legs in their order."""
        legs = [self.leg]
        trail = self.before
        while trail:
            legs.append(trail.leg)
            trail = trail.before
        return tuple(reversed(legs))


@dataclass(frozen=True, slots=True)
class Ground:
    """A conversation's steps by their ids, and the first of them."""

    steps: dict[str, Step]
    first: str

    def target(self, way: Onward) -> Step | None:
        """The step to which a way leads; a restart leads to the first."""
        if isinstance(way.target, Goto):
            return self.steps[way.target.card]
        return self.steps[self.first] if way.target is Way.RESTART else None

    def following(self, step: Step) -> Iterator[tuple[Onward, Step]]:
        """The ways on to other steps."""
        return ((way, target) for way in ways_of(step) if (target := self.target(way)))


def ground_of(conversation: Conversation) -> Ground:
    return Ground(steps_by_id(conversation), conversation.steps[0].id)


def is_at(step: Step, place: Place) -> bool:
    """Whether the step's card is one of this kind."""
    card = step.card
    if card.type != place.card:
        return False
    if place.attribute:
        return any(write.attribute == place.attribute for write in card.writes)
    return place.field is None or (getattr(card, "field", None) == place.field and card.always_answered)
