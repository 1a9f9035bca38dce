"""``time_on_page``: the page has been in view for a while."""

from typing import ClassVar

from pydantic import Field

from causerie.check.kinds.numbers import Duration
from causerie.check.trigger import Trigger
from causerie.plan.duration import in_words, whole_seconds

OPENS_BY_ITSELF = True
COMES_ONCE = True


class TimeOnPage(Trigger):
    """Opens by itself. Time counts only while the page is visible."""

    called: ClassVar[str] = "a time_on_page trigger"

    time_on_page: Duration = Field(description="How long the page was in view.", examples=["30s"])


def plan_trigger(trigger: TimeOnPage) -> int:
    """Whole seconds."""
    return whole_seconds(trigger.time_on_page)


def sentence(trigger: TimeOnPage, where: str) -> str:
    """What opens the conversation, behind "Opens"; ``where`` names pages: ``/pricing or /plans/*``, ``any page``."""
    return f"by itself after {in_words(trigger.time_on_page)} on {where}"
