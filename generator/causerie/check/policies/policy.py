"""What a policy says."""

from dataclasses import dataclass

from causerie.check.placed import Placed


@dataclass(frozen=True, slots=True)
class Place:
    """A kind of card: of a type, of a capture that fills an attribute, or one at which the visitor consents."""

    words: str
    card: str
    attribute: Placed | None = None
    field: str | None = None


@dataclass(frozen=True, slots=True)
class Passes:
    """Who comes to ``place`` has passed ``before``, or does so there."""

    place: Place
    before: Place


@dataclass(frozen=True, slots=True)
class AtMost:
    """A path has no more than ``number`` of these cards."""

    number: int
    place: Place


@dataclass(frozen=True, slots=True)
class EndsIn:
    """The last card that counts on a path is one of these."""

    places: tuple[Place, ...]


Claim = Passes | AtMost | EndsIn


@dataclass(frozen=True, slots=True)
class Policy:
    """``sentence`` is what was written."""

    sentence: Placed
    claim: Claim
