"""The funnel of a conversation: its cards, what was answered, and where visitors left."""

from collections.abc import Mapping
from dataclasses import dataclass

from causerie.report.answers import Answers, answers_of
from causerie.report.ask import Sums


@dataclass(frozen=True, slots=True)
class Card:
    """A card: how often it was shown and answered, how many rows ended there, and what was answered."""

    card: str
    type: str
    shown: int
    answered: int
    dropped: int
    answers: Answers


def cards_of(sums: Mapping[str, Sums]) -> dict[str, tuple[Card, ...]]:
    """The cards of each conversation, the most shown first. Of a card whose type was changed, the numbers are added."""
    types: dict[tuple[str, str], str] = {}
    numbers: dict[tuple[str, str], tuple[int, int]] = {}
    for (conversation, card_id, kind), (shown, answered) in sorted(sums["cards"].items()):
        of = (str(conversation), str(card_id))
        before = numbers.get(of, (0, 0))
        types[of], numbers[of] = str(kind), (before[0] + shown, before[1] + answered)
    answers = answers_of(sums["answers"])
    found: dict[str, list[Card]] = {}
    for of in sorted(numbers, key=lambda of: (-numbers[of][0], -numbers[of][1], of)):
        dropped = sums["dropped"].get(of, (0,))[0]
        card = Card(of[1], types[of], *numbers[of], dropped, answers.get(of, Answers()))
        found.setdefault(of[0], []).append(card)
    return {conversation: tuple(cards) for conversation, cards in found.items()}
