"""A report as one table, for spreadsheets and databases: a line for each thing that is counted."""

from collections.abc import Iterator

from causerie.report.by_name import ByName
from causerie.report.measures import Measures
from causerie.report.report import Conversation, Report

Cell = str | int | float | None

COLUMNS = {
    "by": "VARCHAR",
    "conversation": "VARCHAR",
    "name": "VARCHAR",
    "detail": "VARCHAR",
    **dict.fromkeys(("triggered", "engaged", "completed", "acquired"), "BIGINT"),
    **dict.fromkeys(("goals", "goal_rows", "meetings", "documents"), "BIGINT"),
    **dict.fromkeys(("engagement_rate", "conversion_rate", "completion_rate", "goal_rate"), "DOUBLE"),
    **dict.fromkeys(("shown", "answered", "dropped", "times"), "BIGINT"),
}
"""Each column and its SQL type. ``by`` says what a line is about: total, conversation, day, page … answer."""


def lines(report: Report) -> Iterator[tuple[Cell, ...]]:
    """The lines, in the order of ``COLUMNS``; empty cells are None. Totals have no conversation."""
    yield line("total", None, None, report.totals)
    for by, parts in (("day", report.by_day), ("page", report.by_page), ("trigger", report.by_trigger)):
        yield from named(by, None, parts)
    for name, conversation in report.conversations.items():
        yield line("conversation", name, None, conversation.measures)
        yield from of_conversation(name, conversation)


def of_conversation(of: str, conversation: Conversation) -> Iterator[tuple[Cell, ...]]:
    """The lines of one conversation but its own."""
    yield from named("day", of, conversation.by_day)
    yield from named("page", of, conversation.by_page)
    yield from named("trigger", of, conversation.by_trigger)
    yield from named("variant", of, conversation.by_variant)
    for goal, times in conversation.goals_by_name.items():
        yield cells(by="goal", conversation=of, name=goal, times=times)
    for (card, action), times in conversation.documents.items():
        yield cells(by="document", conversation=of, name=card, detail=action, times=times)
    for each in conversation.cards:
        counts = {"shown": each.shown, "answered": each.answered, "dropped": each.dropped}
        yield cells(by="card", conversation=of, name=each.card, detail=each.type, **counts)
        for value, times in each.answers.counts.items():
            yield cells(by="answer", conversation=of, name=each.card, detail=value, times=times)


def named(by: str, of: str | None, parts: ByName) -> Iterator[tuple[Cell, ...]]:
    """A line for each name."""
    return (line(by, of, name, measures) for name, measures in parts.items())


def line(by: str, of: str | None, name: str | None, measures: Measures) -> tuple[Cell, ...]:
    """The line of measures."""
    return cells(by=by, conversation=of, name=name, **measures.counts(), **measures.rates())


def cells(**told: Cell) -> tuple[Cell, ...]:
    """One line; what is not told is empty."""
    return tuple(told.get(column) for column in COLUMNS)
