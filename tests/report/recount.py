"""The definitions of a report on paper: plain, slow, by the letter of ``docs/reports.md``, nothing of the product."""

import json
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from tests.report.history import Event

Json = dict[str, object]
ENGAGING = {"engaged", "answer", "acquired", "meeting", "document"}
CHOICES = {"question", "select", "multi_select", "consent", "rating", "nps"}


@dataclass(frozen=True)
class Row:
    """A visitor, a session and a conversation; ``events`` in their order, ``first`` the one that tells of it."""

    first: Event
    events: list[Event]
    rest: Mapping[str, object]
    kinds: frozenset[object]

    def has(self, *kinds: str) -> bool:
        return not self.kinds.isdisjoint(kinds)

    def all_of(self, kind: str) -> list[Event]:
        return [event for event in self.events if event["type"] == kind]


def rows_of(events: Iterable[Event]) -> list[Row]:
    """All rows of a history, each id counted once."""
    once: dict[object, Event] = {}
    for event in sorted(events, key=lambda event: int(str(event["ts_ms"]))):
        once.setdefault(event["id"], event)
    rows: dict[tuple[object, ...], list[Event]] = defaultdict(list)
    for event in sorted(once.values(), key=lambda event: (int(str(event["ts_ms"])), str(event["id"]))):
        rows[event["visitor"], event["session"], event["conversation"]].append(event)
    return [
        Row(first_of(found), found, json.loads(str(found[0]["data"])), frozenset(event["type"] for event in found))
        for found in rows.values()
    ]


def first_of(events: list[Event]) -> Event:
    """The first ``triggered``, else the first event."""
    return next((event for event in events if event["type"] == "triggered"), events[0])


def recount(rows: Iterable[Row], chosen: Callable[[Event], bool], zone: str = "UTC", env: str | None = None) -> Json:
    """What ``report --format json`` must say, but for ``period`` and ``filters``, of the rows whose first is chosen."""
    counted = [row for row in rows if row.rest.get("env") == env and chosen(row.first)]
    told = [row for row in counted if any(event["type"] != "held_out" for event in row.events)]
    names = sorted({str(row.first["conversation"]) for row in told})
    return {
        "totals": measures(told),
        "conversations": {
            name: conversation([r for r in told if r.first["conversation"] == name], zone) for name in names
        },
        "held_out": dict(Counter(str(row.first["conversation"]) for row in counted if row.has("held_out"))),
        **everyone(told, zone),
    }


def everyone(rows: list[Row], zone: str) -> Json:
    """The measures by day, page and trigger."""
    return {
        "by_day": split(rows, lambda row: day(int(str(row.first["ts_ms"])), zone)),
        "by_page": split(rows, lambda row: str(row.first["page"])),
        "by_trigger": split(rows, lambda row: str(row.first["trigger"] or "")),
    }


def day(ts_ms: int, zone: str) -> str:
    return datetime.fromtimestamp(ts_ms / 1000, ZoneInfo(zone)).strftime("%Y-%m-%d")


def split(rows: list[Row], name: Callable[[Row], str]) -> Json:
    parts: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        parts[name(row)].append(row)
    return {key: measures(parts[key]) for key in sorted(parts)}


def measures(rows: list[Row]) -> Json:
    """Counts and rates. Pages without JavaScript count in ``acquired``, and in no rate."""
    scripted = [row for row in rows if row.rest.get("script") is not False]
    triggered = len(scripted)
    engaged = sum(row.has(*ENGAGING) for row in scripted)
    completed = sum(row.has("completed") for row in scripted)
    goal_rows = sum(row.has("goal") for row in scripted)
    return {
        "triggered": triggered,
        "engaged": engaged,
        "completed": completed,
        "acquired": sum(row.has("acquired") for row in rows),
        "goals": sum(len(row.all_of("goal")) for row in rows),
        "goal_rows": goal_rows,
        "meetings": sum(len(row.all_of("meeting")) for row in rows),
        "documents": sum(event["value"] == "opened" for row in rows for event in row.all_of("document")),
        "engagement_rate": rate(engaged, triggered),
        "conversion_rate": rate(sum(row.has("acquired") for row in scripted), engaged),
        "completion_rate": rate(completed, triggered),
        "goal_rate": rate(goal_rows, triggered),
    }


def rate(part: int, whole: int) -> float | None:
    return round(part / whole, 6) if whole else None


def conversation(rows: list[Row], zone: str) -> Json:
    variants = split([row for row in rows if row.first["variant"]], lambda row: str(row.first["variant"]))
    goals = Counter(str(event["goal"]) for row in rows for event in row.all_of("goal"))
    documents: dict[str, Counter[str]] = defaultdict(Counter)
    for row in rows:
        for event in row.all_of("document"):
            documents[str(event["card"])][str(event["value"])] += 1
    return {
        **measures(rows),
        **everyone(rows, zone),
        "goals_by_name": dict(goals),
        "documents_by_card": {card: dict(actions) for card, actions in documents.items()},
        "cards": cards(rows),
        "variants": variants,
    }


def cards(rows: list[Row]) -> list[Json]:
    """The cards, the most shown first."""
    types = {str(event["card"]): str(event["card_type"]) for row in rows for event in row.events if event["card"]}
    shown = Counter(str(event["card"]) for row in rows for event in row.all_of("card"))
    answered = Counter(str(event["card"]) for row in rows for event in row.all_of("answer"))
    dropped = Counter(card for row in rows if (card := dropped_at(row)))
    found = []
    for card in sorted(shown | answered, key=lambda card: (-shown[card], -answered[card], card)):
        told: Json = {"card": card, "type": types[card], "shown": shown[card], "answered": answered[card]}
        found.append(told | {"dropped": dropped[card]} | answers(rows, card))
    return found


def dropped_at(row: Row) -> str | None:
    """The card that a row ended at, without an answer to it and without being completed."""
    shown = row.all_of("card")
    if not shown or row.has("completed"):
        return None
    last = shown[-1]["card"]
    return None if any(event["card"] == last for event in row.all_of("answer")) else str(last)


def answers(rows: list[Row], card: str) -> Json:
    """The latest answer of each row, and the net promoter score."""
    counts: Counter[str] = Counter()
    asked = ""
    for row in rows:
        given = [event for event in row.all_of("answer") if event["card"] == card]
        if given:
            field = json.loads(str(given[-1]["data"])).get("field")
            asked = str(field if given[-1]["card_type"] == "capture" else given[-1]["card_type"])
            value = str(given[-1]["value"])
            counts.update((json.loads(value) if asked == "multi_select" else [value]) if asked in CHOICES else [])
    told: Json = {"answers": dict(counts)}
    if asked == "nps":
        promoters, detractors = counts["9"] + counts["10"], sum(counts[str(score)] for score in range(7))
        told["nps"] = round(100 * (promoters - detractors) / counts.total(), 6)
    return told
