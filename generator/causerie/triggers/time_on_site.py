"""``time_on_site``: the site has been in view for a while, over all pages of the session."""

from typing import ClassVar

from pydantic import Field

from causerie.check.kinds.numbers import Duration
from causerie.check.trigger import Trigger
from causerie.plan.duration import in_words, whole_seconds

OPENS_BY_ITSELF = True
COMES_ONCE = True
NEEDS = ("count_visit",)


class TimeOnSite(Trigger):
    """Opens by itself, on the page where it is reached and on each one after it."""

    called: ClassVar[str] = "a time_on_site trigger"

    time_on_site: Duration = Field(description="How long the site was in view in this session.", examples=["2m"])


def plan_trigger(trigger: TimeOnSite) -> int:
    """Whole seconds."""
    return whole_seconds(trigger.time_on_site)


def sentence(trigger: TimeOnSite, where: str) -> str:
    """What opens the conversation, behind "Opens"; ``where`` names pages: ``/pricing or /plans/*``, ``any page``."""
    return f"by itself after {in_words(trigger.time_on_site)} on the site, on {where}"
