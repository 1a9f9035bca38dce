"""``time_on_page``: the page has been in view for a while."""

from typing import ClassVar

from pydantic import Field

from causerie.check.kinds.numbers import Duration
from causerie.check.trigger import Trigger


class TimeOnPage(Trigger):
    """Opens by itself. Time counts only while the page is visible."""

    called: ClassVar[str] = "a time_on_page trigger"

    time_on_page: Duration = Field(description="How long the page was in view.", examples=["30s"])
