"""``event``: the page tells that something happened."""

from typing import ClassVar

from pydantic import Field

from causerie.check.kinds.words import Line
from causerie.check.trigger import Trigger

OPENS_BY_ITSELF = False
COMES_ONCE = False
NEEDS = ("hear_events",)


class Event(Trigger):
    """Told by ``causerie.track``, by a DOM event of that name on ``document``, or by an entry of the data layer."""

    called: ClassVar[str] = "an event trigger"

    event: Line = Field(description="The name of the event.", examples=["added_to_basket"])


def plan_trigger(trigger: Event) -> str:
    """The name."""
    return trigger.event


def sentence(trigger: Event, where: str) -> str:
    """What opens the conversation, behind "Opens"; ``where`` names pages: ``/pricing or /plans/*``, ``any page``."""
    return f"when the event {trigger.event} happens on {where}"
