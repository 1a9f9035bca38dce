"""``scroll``: the visitor has scrolled down so far."""

from typing import ClassVar

from pydantic import Field

from causerie.check.kinds.percentage import Percentage
from causerie.check.trigger import Trigger

OPENS_BY_ITSELF = True
COMES_ONCE = True


class Scroll(Trigger):
    """Opens by itself."""

    called: ClassVar[str] = "a scroll trigger"

    scroll: Percentage = Field(description="How much of the way from top to bottom.", examples=["60%"])


def plan_trigger(trigger: Scroll) -> int:
    """Percent."""
    return trigger.scroll


def sentence(trigger: Scroll, where: str) -> str:
    """What opens the conversation, behind "Opens"; ``where`` names pages: ``/pricing or /plans/*``, ``any page``."""
    return f"by itself after {trigger.scroll} % of the way down {where}"
