"""Cards in their places: nested cards are laid out behind the card that holds them, and every jump gets its target."""

from collections import Counter
from collections.abc import Iterator

from causerie.check.card import Card
from causerie.check.model import Goto, Step, Target, Way

WAYS = {way.value: way for way in Way}


def steps_of(cards: tuple[Card, ...]) -> tuple[Step, ...]:
    """The steps of a conversation in the order of its file; whether the targets exist is checked later."""
    return tuple(placed(cards, Way.END, ids_of(cards)))


def ids_of(cards: tuple[Card, ...]) -> dict[int, str]:
    """Each card's id, by its identity: its own, or its type and its place among that type."""
    counts: Counter[str] = Counter()
    ids: dict[int, str] = {}
    for card in laid_out(cards):
        counts[card.type] += 1
        ids[id(card)] = card.id or f"{card.type.replace('_', '-')}-{counts[card.type]}"
    return ids


def laid_out(cards: tuple[Card, ...]) -> Iterator[Card]:
    for card in cards:
        yield card
        for fork in card.forks:
            yield from laid_out(fork.cards)


def placed(cards: tuple[Card, ...], after: Target, ids: dict[int, str]) -> Iterator[Step]:
    """The steps of a list of cards behind which it goes on at ``after``."""
    for place, card in enumerate(cards):
        following = Goto(ids[id(cards[place + 1])]) if place + 1 < len(cards) else after
        onward = target(card.then) or following
        branches = tuple(Goto(ids[id(fork.cards[0])]) if fork.cards else target(fork.then) for fork in card.forks)
        yield Step(ids[id(card)], card, onward, following, branches)
        for fork in card.forks:
            yield from placed(fork.cards, onward, ids)


def target(then: str | None) -> Target | None:
    return (WAYS.get(then) or Goto(then)) if then else None
