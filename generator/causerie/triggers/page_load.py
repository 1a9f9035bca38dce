"""``page_load``: the page is there, and a while may pass."""

from typing import ClassVar

from pydantic import Field

from causerie.check.kinds.numbers import OptionalDuration
from causerie.check.trigger import Trigger
from causerie.plan.duration import in_words, whole_seconds

OPENS_BY_ITSELF = True
COMES_ONCE = True


class PageLoad(Trigger):
    """Opens by itself."""

    called: ClassVar[str] = "a page_load trigger"

    page_load: OptionalDuration = Field(
        description="How long after the page is there; may be left out.", examples=["5s"]
    )


def plan_trigger(trigger: PageLoad) -> int:
    """Whole seconds."""
    return whole_seconds(trigger.page_load)


def sentence(trigger: PageLoad, where: str) -> str:
    """What opens the conversation, behind "Opens"; ``where`` names pages: ``/pricing or /plans/*``, ``any page``."""
    wait = f"{in_words(trigger.page_load)} after" if trigger.page_load else "as soon as"
    return f"by itself {wait} {where} has loaded"
