"""A report for a terminal."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence
from io import StringIO
from typing import TYPE_CHECKING

from causerie.report.by_name import ByName
from causerie.report.formats.words import dropped_share, number, percent, period
from causerie.report.measures import Measures
from causerie.report.need import needed
from causerie.report.report import Conversation, Report

if TYPE_CHECKING:
    from rich.table import Table

NARROWEST, WIDEST = 80, 140
TOP = 10
"""How many pages and triggers are listed."""

HEADINGS = ("Triggered", "Engaged", "Completed", "Acquired", "Converted", "With goal")


def as_text(report: Report) -> str:
    """Tables of totals, days, pages, triggers and each conversation's cards, with colours (ANSI)."""
    text = StringIO()
    width = max(NARROWEST, min(shutil.get_terminal_size().columns, WIDEST))
    console = needed("rich.console", "report").Console(
        file=text, width=width, force_terminal=True, color_system="standard"
    )
    for title, table in tables(report):
        console.print(f"\n{title}", style="bold", markup=False, highlight=False)
        console.print(table)
    return text.getvalue().strip("\n")


def tables(report: Report) -> Iterator[tuple[str, Table]]:
    """All tables with their titles, from the whole to its parts."""
    conversations = {name: each.measures for name, each in report.conversations.items()}
    of_all = measures_table("Conversation", conversations)
    of_all.add_section()
    of_all.add_row("All", *measure_cells(report.totals), style="bold")
    yield f"Conversations, {period(report)}", of_all
    yield "By day", measures_table("Day", report.by_day)
    yield "Pages", measures_table("Page", most_triggered(report.by_page))
    yield "Triggers", measures_table("Trigger", most_triggered(report.by_trigger))
    for name, conversation in report.conversations.items():
        yield from tables_of(printable(name), conversation)


def tables_of(name: str, conversation: Conversation) -> Iterator[tuple[str, Table]]:
    """What one conversation has: cards, goals, variants."""
    if conversation.cards:
        yield f"{name}: cards", cards_table(conversation)
    if conversation.goals_by_name:
        goals = ((goal, number(times)) for goal, times in conversation.goals_by_name.items())
        yield f"{name}: goals", table_of(("Goal", "Reached"), list(goals))
    if conversation.by_variant:
        held_out = f"{number(conversation.held_out)} held out"
        yield f"{name}: variants ({held_out})", measures_table("Variant", conversation.by_variant)


def most_triggered(parts: ByName) -> ByName:
    """The names with the most rows, the first ten."""
    ranked = sorted(parts.items(), key=lambda part: (-part[1].triggered, part[0]))
    return dict(ranked[:TOP])


def measures_table(heading: str, parts: ByName) -> Table:
    """A line for each name."""
    return table_of((heading, *HEADINGS), [(name, *measure_cells(each)) for name, each in parts.items()])


def measure_cells(measures: Measures) -> tuple[str, ...]:
    """The cells under ``HEADINGS``."""
    rates = measures.rates()
    return (
        number(measures.triggered),
        percent(rates["engagement_rate"]),
        percent(rates["completion_rate"]),
        number(measures.acquired),
        percent(rates["conversion_rate"]),
        percent(rates["goal_rate"]),
    )


def cards_table(conversation: Conversation) -> Table:
    """The funnel of a conversation."""
    cards = [
        (each.card, each.type, number(each.shown), number(each.answered), number(each.dropped), dropped_share(each))
        for each in conversation.cards
    ]
    return table_of(("Card", "Type", "Shown", "Answered", "Left here", "Share"), cards)


def table_of(headings: Sequence[str], cells: Sequence[Sequence[str]]) -> Table:
    """A table whose first column is for names and whose others are for numbers."""
    table: Table = needed("rich.table", "report").Table(
        box=needed("rich.box", "report").SIMPLE_HEAD,
        padding=(0, 1, 0, 0),
        pad_edge=False,
        show_edge=False,
    )
    plain = needed("rich.text", "report").Text
    for place, heading in enumerate(headings):
        table.add_column(heading, justify="right" if place else "left", no_wrap=bool(place), overflow="fold")
    for line in cells:
        table.add_row(*(plain(printable(cell)) for cell in line))
    return table


def printable(text: str) -> str:
    """The text with a sign for each character that would steer a terminal."""
    return "".join(character if character.isprintable() else "\N{REPLACEMENT CHARACTER}" for character in text)
