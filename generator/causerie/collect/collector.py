"""One collector at work: what its doors share."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from pydantic_core import to_json

from causerie.collect.erased import Erased
from causerie.collect.journal import Journal, Line, NotStoredError
from causerie.collect.known_cards import KnownCards, keep_schema
from causerie.collect.metrics import Metrics
from causerie.collect.origins import origin_rule
from causerie.collect.rate_limit import RateLimit, address_key
from causerie.collect.refusal import not_stored, too_many
from causerie.collect.segment import seal
from causerie.collect.site_schema import SiteSchema
from causerie.events.event import AnyEvent
from causerie.events.folder import REJECTS, SEGMENTS
from causerie.events.row import row_of

SITE_SHARE = 100
"""A site may send as much as so many addresses."""


@dataclass(frozen=True, slots=True)
class Accepted:
    """How many events of a beacon are counted, and how many are kept apart."""

    stored: int
    rejected: int


@dataclass(frozen=True, slots=True)
class Collector:
    """The site it collects for, the folder, and its two journals."""

    site: SiteSchema
    folder: Path
    events: Journal
    rejects: Journal
    known: KnownCards
    per_address: RateLimit
    per_site: RateLimit
    allows: Callable[[str | None], bool]
    metrics: Metrics

    def charge(self, address: str, events: int) -> None:
        """Count these events against the limits of the address and of the site.

        Raises:
            RefusalError: one of them is used up; neither is charged then.
        """
        now = time.monotonic()
        key = address_key(address)
        wait = max(self.per_address.wait(key, events, now), self.per_site.wait(self.site.name, events, now))
        if wait:
            raise too_many(wait)
        self.per_address.take(key, events, now)
        self.per_site.take(self.site.name, events, now)

    async def store(self, events: list[AnyEvent]) -> Accepted:
        """Return once all events are on disk: counted, or kept apart where they speak of what no version has.

        Raises:
            RefusalError: they are not.
        """
        received_ms = time.time_ns() // 1_000_000
        counted: list[Line] = []
        apart: list[Line] = []
        for event in events:
            row = row_of(event, received_ms)
            reason = self.known.reason_against(event.conversation, event.data.card)
            (apart if reason else counted).append(line_of(event.visitor, row | {"reason": reason} if reason else row))
        try:
            if counted:
                await self.events.append(counted)
            if apart:
                await self.rejects.append(apart)
        except NotStoredError:
            raise not_stored() from None
        self.metrics.stored.inc(len(counted))
        self.metrics.rejected.inc(len(apart))
        return Accepted(len(counted), len(apart))


def line_of(visitor: str, row: object) -> Line:
    """A row as one line of NDJSON, in UTF-8."""
    return Line(visitor, to_json(row) + b"\n")


def make_collector(site: SiteSchema, folder: Path, name: str, rate_limit: int) -> Collector:
    """A collector of that name on this folder; the site's version is kept there.

    Raises:
        OSError: the folder cannot be written to.
    """
    keep_schema(folder, site)
    for kind in (SEGMENTS, REJECTS):
        for path in (folder / kind / name).glob("*.ndjson"):
            seal(path)  # what a killed collector of this name left
    metrics = Metrics()
    erased = Erased(folder)
    return Collector(
        site,
        folder,
        Journal(folder / SEGMENTS / name, erased, metrics.committed),
        Journal(folder / REJECTS / name, erased, metrics.committed),
        KnownCards(folder),
        RateLimit(rate_limit),
        RateLimit(rate_limit * SITE_SHARE),
        origin_rule(site),
        metrics,
    )
