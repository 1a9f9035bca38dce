"""``exit_intent``: the mouse leaves the page at its top."""

from typing import ClassVar

from pydantic import Field

from causerie.check.kinds.nothing import Nothing
from causerie.check.trigger import Trigger

OPENS_BY_ITSELF = True
COMES_ONCE = False


class ExitIntent(Trigger):
    """Opens by itself. Touch screens have no such sign."""

    called: ClassVar[str] = "an exit_intent trigger"

    exit_intent: Nothing = Field(description="Has nothing behind it.")


def plan_trigger(_: ExitIntent) -> int:
    """Nothing to tell."""
    return 0


def sentence(_: ExitIntent, where: str) -> str:
    """What opens the conversation, behind "Opens"; ``where`` names pages: ``/pricing or /plans/*``, ``any page``."""
    return f"by itself when the mouse leaves {where} at the top"
