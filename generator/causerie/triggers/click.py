"""``click``: the visitor clicks on what the selector matches."""

from typing import ClassVar

from pydantic import Field

from causerie.check.kinds.selector import Selector
from causerie.check.trigger import Trigger


class Click(Trigger):
    """A click always opens the conversation, whatever its frequency."""

    called: ClassVar[str] = "a click trigger"

    click: Selector = Field(description="What to click on.", examples=["[href='#talk-to-us']"])
