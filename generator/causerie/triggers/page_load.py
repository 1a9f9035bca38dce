"""``page_load``: the page is there, and a while may pass."""

from typing import ClassVar

from pydantic import Field

from causerie.check.kinds.numbers import OptionalDuration
from causerie.check.trigger import Trigger


class PageLoad(Trigger):
    """Opens by itself."""

    called: ClassVar[str] = "a page_load trigger"

    page_load: OptionalDuration = Field(
        description="How long after the page is there; may be left out.", examples=["5s"]
    )
