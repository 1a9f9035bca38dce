"""``element_visible``: what the selector matches comes into view."""

from typing import ClassVar

from pydantic import Field

from causerie.check.kinds.selector import Selector
from causerie.check.trigger import Trigger

OPENS_BY_ITSELF = True
COMES_ONCE = True


class ElementVisible(Trigger):
    """Opens by itself."""

    called: ClassVar[str] = "an element_visible trigger"

    element_visible: Selector = Field(description="What must be seen of the page.", examples=["#plans"])


def plan_trigger(trigger: ElementVisible) -> str:
    """The selector."""
    return trigger.element_visible


def sentence(trigger: ElementVisible, where: str) -> str:
    """What opens the conversation, behind "Opens"; ``where`` names pages: ``/pricing or /plans/*``, ``any page``."""
    return f"by itself when {trigger.element_visible} comes into view on {where}"
