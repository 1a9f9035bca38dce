"""``NAME``: the visitor does something, in a few words."""

from typing import ClassVar

from pydantic import Field

from causerie.check.kinds.selector import Selector
from causerie.check.trigger import Trigger

OPENS_BY_ITSELF = False
COMES_ONCE = False


class CLASS(Trigger):
    """Always opens the conversation, whatever its frequency, because the visitor asks for it."""

    called: ClassVar[str] = "a NAME trigger"

    NAME: Selector = Field(description="On what the visitor does it.", examples=["#country"])


def plan_trigger(trigger: CLASS) -> str:
    """The selector."""
    return trigger.NAME


def sentence(trigger: CLASS, where: str) -> str:
    """What opens the conversation, behind "Opens"; ``where`` names pages: ``/pricing or /plans/*``, ``any page``."""
    return f"when {trigger.NAME} changes on {where}"
