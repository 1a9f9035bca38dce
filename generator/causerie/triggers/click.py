"""``click``: the visitor clicks on what the selector matches."""

from typing import ClassVar

from pydantic import Field

from causerie.check.kinds.selector import Selector
from causerie.check.trigger import Trigger
from causerie.plan.example_element import ExampleElement, example_element

OPENS_BY_ITSELF = False
COMES_ONCE = False


class Click(Trigger):
    """A click always opens the conversation, whatever its frequency."""

    called: ClassVar[str] = "a click trigger"

    click: Selector = Field(description="What to click on.", examples=["[href='#talk-to-us']"])


def plan_trigger(trigger: Click) -> str:
    """The selector."""
    return trigger.click


def sentence(trigger: Click, where: str) -> str:
    """What opens the conversation, behind "Opens"; ``where`` names pages: ``/pricing or /plans/*``, ``any page``."""
    return f"on a click on {trigger.click}, on {where}"


def example(trigger: Click) -> ExampleElement | None:
    """Something to try it on."""
    return example_element(trigger.click, "button")
