"""Every number of a report is the one that counting by hand gives."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, cast

import pytest

from causerie.report.filters import Filters
from tests.report.history import Event
from tests.report.recount import Row, day, recount
from tests.report.reporting import Json, told

BEGIN, END = "2026-11-07", "2026-11-15"


def between(zone: str) -> Callable[[Event], bool]:
    return lambda first: BEGIN <= day(int(str(first["ts_ms"])), zone) <= END


def every(first: Event) -> bool:
    return bool(first)


def days(zone: str = "UTC") -> Filters:
    return Filters(first_day=date.fromisoformat(BEGIN), last_day=date.fromisoformat(END), time_zone=zone)


CASES: dict[str, tuple[Filters, Callable[[Event], bool]]] = {
    "everything": (Filters(), every),
    "conversation": (Filters(conversation="prices"), lambda first: first["conversation"] == "prices"),
    "kind": (Filters(kind="dialogue"), lambda first: first["kind"] == "dialogue"),
    "page": (Filters(page="/it's/a\\b"), lambda first: first["page"] == "/it's/a\\b"),
    "page with signs of LIKE": (Filters(page="/100%/_"), lambda first: first["page"] == "/100%/_"),
    "language": (Filters(language="de"), lambda first: first["language"] == "de"),
    "variant": (Filters(variant="b"), lambda first: first["variant"] == "b"),
    "known": (Filters(known="yes"), lambda first: first["known"] is True),
    "not known": (Filters(known="no"), lambda first: first["known"] is not True),
    "days": (days(), between("UTC")),
    "days in Paris": (days("Europe/Paris"), between("Europe/Paris")),
    "days in New York": (days("America/New_York"), between("America/New_York")),
    "days in Kathmandu": (days("Asia/Kathmandu"), between("Asia/Kathmandu")),
    "another environment": (Filters(environment="staging"), every),
    "several at once": (
        Filters(conversation="book-a-demo", known="no", page="/pricing", language="en"),
        lambda first: (
            (first["conversation"], first["known"] is True, first["page"], first["language"])
            == ("book-a-demo", False, "/pricing", "en")
        ),
    ),
    "nothing": (Filters(page="/nowhere"), lambda first: first["page"] == "/nowhere"),
}


@pytest.mark.parametrize("name", CASES)
def test_every_number_equals_the_recount(name: str, stored: Path, rows: list[Row]) -> None:
    filters, chosen = CASES[name]
    by_hand = recount(rows, chosen, filters.time_zone, filters.environment)
    assert comparable(told([stored], filters)) == by_hand


def comparable(report: Json) -> Json:
    """The report in the shape of the recount, which has no intervals."""
    held_out = {}
    conversations = cast(dict[str, dict[str, Any]], report["conversations"])
    for name, conversation in conversations.items():
        experiment = conversation.pop("experiment") or {"variants": {}, "held_out": 0}
        if experiment["held_out"]:
            held_out[name] = experiment["held_out"]
        for variant in experiment["variants"].values():
            del variant["intervals"], variant["differences"]
        conversation["variants"] = experiment["variants"]
    parts = ("totals", "conversations", "by_day", "by_page", "by_trigger")
    return {part: report[part] for part in parts} | {"held_out": held_out}


def test_the_period_is_that_of_the_rows_or_the_one_asked_for(stored: Path, rows: list[Row]) -> None:
    shown = [row for row in rows if "env" not in row.rest and any(each["type"] != "held_out" for each in row.events)]
    all_days = {day(int(str(row.first["ts_ms"])), "UTC") for row in shown}
    assert told([stored])["period"] == {"from": min(all_days), "to": max(all_days)}
    assert told([stored], days())["period"] == {"from": BEGIN, "to": END}


def test_the_filters_are_told_as_they_were_given(stored: Path) -> None:
    filters = Filters(page="/pricing", known="no", environment="staging")
    assert told([stored], filters)["filters"] == {"page": "/pricing", "known": "no", "env": "staging"}
