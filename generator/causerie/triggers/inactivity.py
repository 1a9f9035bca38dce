"""``inactivity``: the visitor does nothing for a while."""

from typing import ClassVar

from pydantic import Field

from causerie.check.kinds.numbers import Duration
from causerie.check.trigger import Trigger
from causerie.plan.duration import in_words, whole_seconds

OPENS_BY_ITSELF = True
COMES_ONCE = False


class Inactivity(Trigger):
    """Opens by itself. Time counts only while the page is visible."""

    called: ClassVar[str] = "an inactivity trigger"

    inactivity: Duration = Field(description="How long the visitor did nothing.", examples=["45s"])


def plan_trigger(trigger: Inactivity) -> int:
    """Whole seconds."""
    return whole_seconds(trigger.inactivity)


def sentence(trigger: Inactivity, where: str) -> str:
    """What opens the conversation, behind "Opens"; ``where`` names pages: ``/pricing or /plans/*``, ``any page``."""
    return f"by itself after {in_words(trigger.inactivity)} without a sign of the visitor on {where}"
