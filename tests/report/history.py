"""A made-up history of events, the same for the same seed, with all that goes wrong on the way to a collector."""

import json
import random
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from uuid import UUID

Event = dict[str, str | int | bool | None]
Rest = Mapping[str, object]

BEGIN_MS = 1_793_700_000_000  # 2026-11-03, a few days around the ends of summer time
DAYS = 20
CONVERSATIONS = {
    "book-a-demo": ("flow", ["welcome", "need", "email", "slot", "guide"]),
    "newsletter": ("flow", ["hello", "email", "thanks"]),
    "welcome-back": ("dialogue", ["hello", "score", "topics"]),
    "prices": ("flow", ["plan", "seats", "rating"]),
}
CARD_TYPES = {
    "need": "question",
    "plan": "question",
    "seats": "capture",
    "email": "capture",
    "slot": "meeting",
    "guide": "document",
    "score": "nps",
    "rating": "capture",
    "topics": "capture",
}
FIELDS = {"seats": "number", "email": "email", "rating": "rating", "topics": "multi_select"}
VALUES = {
    "need": ["a price", "a demo", "“both”", "it's just me"],
    "plan": ["small", "large", "none of them"],
    "seats": ["3", "50"],
    "email": ["ada@example.com", "bob@example.org"],
    "score": [str(score) for score in range(11)],
    "rating": ["1", "2", "3", "4", "5"],
    "topics": ['["news"]', '["news","offers"]', '["offers","events"]'],
}
PAGES = ["/", "/pricing", "/it's/a\\b", "/über uns", "/100%/_"]
TRIGGERS = ["click", "page_load", "time_on_page", "exit_intent", None]
GOALS = ["Meeting booked", "Newsletter", "It's done"]
DOCUMENT = ["opened", "page", "search", "downloaded", "left"]


def history(count: int, seed: int) -> list[Event]:
    """At least ``count`` stored events, in the order in which they arrived, some of them twice."""
    chance = random.Random(seed)
    events: list[Event] = []
    while len(events) < count:
        visitor = uuid(chance)
        for _ in range(chance.choice([1, 1, 1, 2, 3])):
            session = uuid(chance)
            for conversation in chance.sample(sorted(CONVERSATIONS), chance.choice([1, 1, 2])):
                events += row(chance, visitor, session, conversation)
    events += copies(chance, events)
    chance.shuffle(events)
    return events


def copies(chance: random.Random, events: list[Event]) -> Iterator[Event]:
    """Some events again: as they were, or with another time, as after a retry by a clock that was wrong."""
    for event in chance.sample(events, len(events) // 50):
        again = dict(event)
        if chance.random() < 0.3:
            later = int(str(event["ts_ms"])) + chance.randrange(1, 90_000_000)
            again |= {"ts_ms": later, "dt": day(later)}
        yield again


def row(chance: random.Random, visitor: str, session: str, conversation: str) -> Iterator[Event]:
    """The events of one visitor, session and conversation."""
    kind, cards = CONVERSATIONS[conversation]
    base: Event = {
        "visitor": visitor,
        "session": session,
        "conversation": conversation,
        "version": "0f3a91",
        "kind": kind,
        "surface": "popup",
        "trigger": chance.choice(TRIGGERS),
        "page": chance.choice(PAGES),
        "referrer": None,
        "language": chance.choice(["en", "de", "fr", None]),
        "device": "desktop",
        "known": chance.choice([True, False, False, None]),
        "variant": chance.choice(["a", "b"]) if conversation == "prices" else None,
    }
    rest: dict[str, object] = {"source": "https://www.example.com"}
    if chance.random() < 0.05:
        rest["env"] = "staging"
    clock = BEGIN_MS + chance.randrange(DAYS * 86_400_000)
    fate = chance.random()
    if fate < 0.04:
        yield event(chance, base, clock, "held_out", rest)
    elif fate < 0.07:
        fresh: Event = {"visitor": uuid(chance), "session": uuid(chance)}
        yield from without_script(chance, base | fresh, clock, {**rest, "script": False})
    else:
        yield from shown(chance, base, clock, rest, cards)


def without_script(chance: random.Random, base: Event, clock: int, rest: Rest) -> Iterator[Event]:
    """A form that was posted by a page without JavaScript."""
    about: Event = {"card": "email", "card_type": "capture"}
    yield event(chance, base | about, clock, "answer", rest, value="ada@example.com")
    if chance.random() < 0.7:
        yield event(chance, base | about, clock, "acquired", rest)


def shown(chance: random.Random, base: Event, clock: int, rest: Rest, cards: list[str]) -> Iterator[Event]:
    """A conversation that was shown, went some way, and ended somehow."""
    if chance.random() < 0.93:
        yield event(chance, base, clock, "triggered", rest)
        if chance.random() < 0.02:
            yield event(chance, base | {"page": "/second/tab"}, clock, "triggered", rest)
    went = chance.randrange(len(cards) + 1)
    for card in cards[:went]:
        clock += chance.choice([0, 0, 700, 5_000, 3_000_000])
        yield from at_card(chance, base, clock, rest, card)
    if went and chance.random() < 0.3:
        for _ in range(chance.choice([1, 1, 1, 2])):
            yield event(chance, base, clock, "goal", rest, goal=chance.choice(GOALS))
    end = chance.choices(["completed", "closed", "error", None], [40, 29, 1, 30])[0]
    if end:
        yield event(chance, base, clock, end, rest)


def at_card(chance: random.Random, base: Event, clock: int, rest: Rest, card: str) -> Iterator[Event]:
    """A card that was shown, perhaps twice, perhaps on another page, and what was done with it."""
    about: Event = {"card": card, "card_type": CARD_TYPES.get(card, "message")}
    later = base | about | chance.choice([{}, {}, {"page": "/elsewhere", "known": True}])
    for _ in range(chance.choice([1, 1, 1, 1, 2])):
        yield event(chance, later, clock, "card", rest)
    if card == "guide":
        for action in DOCUMENT[: chance.randrange(6)]:
            yield event(chance, later, clock, "document", rest, value=action)
    if card == "slot" and chance.random() < 0.4:
        yield event(chance, later, clock, "meeting", rest)
    if card in VALUES:
        yield from answers(chance, later, clock, rest, card)


def answers(chance: random.Random, base: Event, clock: int, rest: Rest, card: str) -> Iterator[Event]:
    """None, one, or several, of which the last counts; and what an answer brings about."""
    more = {**rest, **({"field": FIELDS[card]} if card in FIELDS else {})}
    for _ in range(chance.choice([0, 1, 1, 1, 2])):
        yield event(chance, base, clock + chance.randrange(4), "answer", more, value=chance.choice(VALUES[card]))
        if card == "email":
            yield event(chance, base, clock, "acquired", rest)
        if chance.random() < 0.5:
            yield event(chance, base, clock, "engaged", rest)


def event(
    chance: random.Random,
    base: Event,
    ts_ms: int,
    kind: str,
    rest: Rest,
    value: str | None = None,
    goal: str | None = None,
) -> Event:
    """One stored event. Its id begins with its time, as a UUIDv7 does."""
    head: Event = {"id": uuid(chance, ts_ms), "ts_ms": ts_ms, "dt": day(ts_ms), "type": kind}
    own: Event = {"card": None, "card_type": None} | base | {"value": value, "goal": goal}
    return head | own | {"data": json.dumps(dict(rest), separators=chance.choice([(",", ":"), (",", ":"), None]))}


def uuid(chance: random.Random, ts_ms: int | None = None) -> str:
    """A random id, or one of that time."""
    random_part = chance.getrandbits(128)
    return str(UUID(int=random_part if ts_ms is None else (ts_ms << 80) | (random_part >> 48)))


def day(ts_ms: int) -> str:
    """The UTC day of a moment."""
    return datetime.fromtimestamp(ts_ms / 1000, UTC).date().isoformat()
