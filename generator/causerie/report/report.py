"""From sums to a report: what was counted, by conversation and together."""

from collections.abc import Mapping
from dataclasses import dataclass

from causerie.report.ask import Sums
from causerie.report.by_name import ByName, named, of_conversations, together, total
from causerie.report.cards import Card, cards_of
from causerie.report.filters import Filters, day_of
from causerie.report.measures import Measures
from causerie.report.staging.staged import Broken
from causerie.report.transcripts import Transcript


@dataclass(frozen=True, slots=True)
class Conversation:
    """What one conversation counted. ``documents`` has a number for each card and what was done with its document."""

    measures: Measures
    by_day: ByName
    by_page: ByName
    by_trigger: ByName
    by_variant: ByName
    held_out: int
    goals_by_name: dict[str, int]
    documents: dict[tuple[str, str], int]
    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """All that was asked for. ``first_day`` and ``last_day`` are those asked for, else of the first and last row."""

    filters: Filters
    first_day: str | None
    last_day: str | None
    totals: Measures
    by_day: ByName
    by_page: ByName
    by_trigger: ByName
    conversations: dict[str, Conversation]
    transcripts: tuple[Transcript, ...]
    broken: tuple[Broken, ...]


def report_of(
    sums: Mapping[str, Sums], transcripts: tuple[Transcript, ...], broken: tuple[Broken, ...], filters: Filters
) -> Report:
    """The report that the sums of ``ask`` make. A conversation is in it once a row of it was shown."""
    conversations = conversations_of(sums, filters.time_zone)
    days = together(each.by_day for each in conversations.values())
    first, last = filters.first_day, filters.last_day
    return Report(
        filters=filters,
        first_day=first.isoformat() if first else min(days, default=None),
        last_day=last.isoformat() if last else max(days, default=None),
        totals=total(each.measures for each in conversations.values()),
        by_day=days,
        by_page=together(each.by_page for each in conversations.values()),
        by_trigger=together(each.by_trigger for each in conversations.values()),
        conversations=conversations,
        transcripts=transcripts,
        broken=broken,
    )


def conversations_of(sums: Mapping[str, Sums], time_zone: str) -> dict[str, Conversation]:
    """What each conversation counted, by its id, sorted."""
    days = ((of, day_of(int(began), time_zone), numbers) for of, began, numbers in named(sums, "days"))
    by_day = of_conversations(days)
    by_page = of_conversations(named(sums, "pages"))
    by_trigger = of_conversations(named(sums, "triggers"))
    by_variant = of_conversations(line for line in named(sums, "variants") if line[1])
    cards = cards_of(sums)
    return {
        str(name): Conversation(
            measures=Measures(*numbers),
            by_day=by_day[str(name)],
            by_page=by_page[str(name)],
            by_trigger=by_trigger[str(name)],
            by_variant=by_variant.get(str(name), {}),
            held_out=held_out,
            goals_by_name={str(goal): times for (of, goal), (times,) in sorted(sums["goals"].items()) if of == name},
            documents={
                (str(card), str(action)): times
                for (of, card, action), (times,) in sorted(sums["documents"].items())
                if of == name
            },
            cards=cards.get(str(name), ()),
        )
        for (name,), (shown, held_out, *numbers) in sorted(sums["conversations"].items())
        if shown
    }
