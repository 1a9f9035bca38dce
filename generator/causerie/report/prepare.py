"""From ``stored`` to what the reports read: every event once, the chosen rows, their events, their latest answers."""

from causerie.report.bind import bound
from causerie.report.engines.engine import Engine
from causerie.report.filters import Filters, chooses_all
from causerie.report.parameters import Parameters
from causerie.report.progress import Tell
from causerie.report.query_texts import query_text


def prepare(part: Engine, filters: Filters, values: Parameters, tell: Tell) -> None:
    """Let the engine know ``events``, ``chosen_rows``, ``chosen_events`` and ``row_answers``.

    Where nothing is stored twice, or every row is chosen, a plainer text gives the same lines in less time.
    """

    def text(name: str) -> str:
        return bound(query_text(name, part.dialect), part.dialect, values)

    tell("Looking for what was sent twice", 0, 3)
    part.keep("repeated_ids", text("repeated_ids"))
    if part.lines(text("copies")) == [(0,)]:
        part.name("events", text("events_without_copies"))
    else:
        part.keep("kept_copies", text("kept_copies"))
        part.name("events", text("events"))
    tell("Counting rows", 1, 3)
    part.keep("chosen_rows", text("chosen_rows"))
    part.name("chosen_events", text("all_events" if chooses_all(filters) else "chosen_events"))
    tell("Counting answers", 2, 3)
    part.keep("row_answers", text("row_answers"))
