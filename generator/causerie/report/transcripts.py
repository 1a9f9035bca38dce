"""What was shown and said in single rows, told without what is personal."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from causerie.report.engines.engine import Line

OPEN_CARDS = {"question", "select", "multi_select", "consent", "rating", "nps"}
"""Cards whose answers are one of the site's own, and so tell nothing personal."""


@dataclass(frozen=True, slots=True)
class Turn:
    """A card that was shown, or what happened: ``type`` is the event's, ``said`` the answer, goal or document."""

    ts_ms: int
    type: str
    card: str
    said: str


@dataclass(frozen=True, slots=True)
class Transcript:
    """One row, in the order in which it happened. ``began_ms`` is in milliseconds since 1970."""

    began_ms: int
    conversation: str
    page: str
    turns: tuple[Turn, ...]


def transcripts_of(lines: Iterable[Line], most: int, personal: bool) -> tuple[Transcript, ...]:
    """The rows that began last, the last first. Other answers than choices are withheld unless ``personal``."""

    def row(line: Line) -> tuple[int, str, str, str, str]:
        began, visitor, session, conversation, page, *_ = line
        return -int(began), str(visitor), str(session), str(conversation), str(page)

    rows = groupby(sorted(lines, key=lambda line: (row(line), line[5], line[6])), key=row)
    told = (
        Transcript(-began, conversation, page, tuple(turn_of(line, personal) for line in events))
        for (began, _, _, conversation, page), events in rows
    )
    return tuple(transcript for transcript, _ in zip(told, range(most), strict=False))


def turn_of(line: Line, personal: bool) -> Turn:
    """The turn that an event was."""
    at, kind, card, card_type, value, goal, more = int(line[5]), *map(str, line[7:13])
    if kind == "goal":
        return Turn(at, kind, card, goal)
    open_to_all = personal or kind == "document" or card_type in OPEN_CARDS or is_choice(more)
    return Turn(at, kind, card, value if open_to_all else "")


def is_choice(more: str) -> bool:
    """Whether the rest of an answer says that a choice or a rating was captured."""
    try:
        return json.loads(more).get("field") in OPEN_CARDS
    except (AttributeError, ValueError):
        return False
