"""The budget: what the files of a build may weigh."""

from dataclasses import dataclass

from causerie.check.site import Site
from causerie.diagnostics import Span


@dataclass(frozen=True, slots=True)
class Limit:
    """``what`` is the key of the budget; ``bytes`` are of Brotli. ``span`` is where the limit stands."""

    what: str
    bytes: int
    span: Span


def plan_budget(site: Site) -> tuple[Limit, ...]:
    """The limits that are set."""
    if not site.budget:
        return ()
    counts = {what: getattr(site.budget, what) for what in site.budget.known_keys()}
    return tuple(Limit(what, count.number, count.span) for what, count in counts.items() if count)
