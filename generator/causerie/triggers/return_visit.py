"""``return_visit``: the visitor was here before this session."""

from typing import ClassVar

from pydantic import Field

from causerie.check.kinds.nothing import Nothing
from causerie.check.trigger import Trigger

OPENS_BY_ITSELF = True
COMES_ONCE = True
NEEDS = ("count_visit",)


class ReturnVisit(Trigger):
    """Opens by itself."""

    called: ClassVar[str] = "a return_visit trigger"

    return_visit: Nothing = Field(description="Has nothing behind it.")


def plan_trigger(_: ReturnVisit) -> int:
    """Nothing to tell."""
    return 0


def sentence(_: ReturnVisit, where: str) -> str:
    """What opens the conversation, behind "Opens"; ``where`` names pages: ``/pricing or /plans/*``, ``any page``."""
    return f"by itself when a visitor comes back another time, on {where}"
