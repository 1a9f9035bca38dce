"""What was answered to choices and ratings, the latest answer of each row."""

import json
from dataclasses import dataclass, field

from causerie.report.ask import Sums
from causerie.report.measures import DECIMALS

PROMOTERS = {"9", "10"}
DETRACTORS = {str(score) for score in range(7)}
SCORES = PROMOTERS | DETRACTORS | {"7", "8"}


@dataclass(frozen=True, slots=True)
class Answers:
    """How many rows gave which answer, and of a question for the net promoter score, the score."""

    counts: dict[str, int] = field(default_factory=dict)
    nps: float | None = None


def answers_of(sums: Sums) -> dict[tuple[str, str], Answers]:
    """The answers of each conversation's cards. A choice of several counts for each of them."""
    counts: dict[tuple[str, str], dict[str, int]] = {}
    scored: set[tuple[str, str]] = set()
    for (conversation, card, asked, value), (rows,) in sums.items():
        of = (str(conversation), str(card))
        for choice in choices(str(value)) if asked == "multi_select" else [str(value)]:
            found = counts.setdefault(of, {})
            found[choice] = found.get(choice, 0) + rows
        if asked == "nps":
            scored.add(of)
    return {
        of: Answers(dict(sorted(found.items())), nps(found) if of in scored else None) for of, found in counts.items()
    }


def choices(value: str) -> list[str]:
    """The choices in the stored text of several; a text that is no list is one choice."""
    try:
        told = json.loads(value)
    except ValueError:
        return [value]
    return [str(choice) for choice in told] if isinstance(told, list) else [value]


def nps(counts: dict[str, int]) -> float | None:
    """The net promoter score, from -100 to 100: the percentage of 9 and 10 less that of 0 to 6.

    See https://www.bain.com/insights/the-one-number-you-need-to-grow/; None where nobody gave a score.
    """
    given = sum(rows for score, rows in counts.items() if score in SCORES)
    promoters = sum(rows for score, rows in counts.items() if score in PROMOTERS)
    detractors = sum(rows for score, rows in counts.items() if score in DETRACTORS)
    return round(100 * (promoters - detractors) / given, DECIMALS) if given else None
