"""What the last build came to, and a way to wait for the next one."""

import asyncio
from dataclasses import dataclass
from uuid import uuid4

from causerie.dev.stand_in import StandIn


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one build came to: the terminal's errors, or the site; never both."""

    errors: str = ""
    site: StandIn | None = None


class Live:
    """The latest outcome, shared by the rebuilding and by every page that is open.

    ``build`` names the newest good build, and ``site`` is what it was built from.
    """

    def __init__(self, first: Outcome) -> None:
        self.build = ""
        self.site = StandIn()
        self.closed = False
        self._news = asyncio.Event()
        self.publish(first)

    def publish(self, outcome: Outcome) -> None:
        """Tell all who wait."""
        self.latest = outcome
        if outcome.site:
            self.build = uuid4().hex
            self.site = outcome.site
        self._wake()

    def close(self) -> None:
        """Tell all who wait that there will be no more."""
        self.closed = True
        self._wake()

    async def after(self, seen: Outcome | None) -> None:
        """Return when another outcome than ``seen`` is the latest, or when there will be no more."""
        while self.latest is seen and not self.closed:
            await self._news.wait()

    def _wake(self) -> None:
        self._news.set()
        self._news = asyncio.Event()
