"""A path as a transcript: what the visitor meets, and what he chooses."""

from collections.abc import Iterator

from causerie.check.case import Case
from causerie.check.choice import Choice
from causerie.check.placed import Placed
from causerie.check.policies.walk import Leg, Path
from causerie.parse.text import PlainText, RichText

WIDEST = 72


def transcript(path: Path) -> tuple[str, ...]:
    """A line for each card that was met and for each choice that was taken."""
    met = [leg for leg in path if leg.way is None or leg.way.passed]
    width = max(len(leg.step.id) for leg in met)
    return tuple(line for leg in met for line in lines_of(leg, width))


def lines_of(leg: Leg, width: int) -> Iterator[str]:
    way = leg.way
    yield f"{leg.step.id:{width}}  {words_of(getattr(leg.step.card, leg.step.card.type))}".rstrip()
    if way and isinstance(way.fork, Choice):
        yield f"{'':{width}}  → {words_of(way.fork.label)}"
    elif way and isinstance(way.fork, Case):
        yield f"{'':{width}}  → {way.fork.when.source}"


def words_of(value: object) -> str:
    """The words of a card, a choice or a goal on one line; nothing for cards without words."""
    text = value.scalar.text if isinstance(value, PlainText | RichText) else value if isinstance(value, Placed) else ""
    line = " ".join(text.split())
    return line if len(line) <= WIDEST else f"{line[: WIDEST - 1]}…"
