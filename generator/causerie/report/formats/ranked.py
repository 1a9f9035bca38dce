"""What comes first in a table, and how long its bar is."""

from dataclasses import dataclass

from causerie.report.answers import Answers
from causerie.report.by_name import ByName
from causerie.report.measures import Measures
from causerie.report.report import Conversation


@dataclass(frozen=True, slots=True)
class Ranked:
    """A name and what it counted; ``share`` is its length beside the longest, from 0 to 1."""

    name: str
    measures: Measures
    share: float


def ranked(parts: ByName, most: int) -> list[Ranked]:
    """The first ``most`` names."""
    order = sorted(parts.items(), key=lambda part: (-part[1].triggered, part[0]))[:most]
    longest = max((measures.triggered for _, measures in order), default=0) or 1
    return [Ranked(name, measures, measures.triggered / longest) for name, measures in order]


def by_conversation(conversations: dict[str, Conversation]) -> ByName:
    """The measures of each conversation."""
    return {name: each.measures for name, each in conversations.items()}


def in_order(answers: Answers) -> list[tuple[str, int]]:
    """Scores by their size, other answers the most given first."""
    scores = all(value.isascii() and value.isdigit() for value in answers.counts)
    return sorted(answers.counts.items(), key=lambda one: (int(one[0]) if scores else -one[1], one[0]))
