"""``page_views``: the visitor has seen so many pages in this session."""

from typing import ClassVar

from pydantic import Field

from causerie.check.kinds.page_count import PageCount
from causerie.check.trigger import Trigger

OPENS_BY_ITSELF = True
COMES_ONCE = True
NEEDS = ("count_visit",)


class PageViews(Trigger):
    """Opens by itself, on that page and on each one after it."""

    called: ClassVar[str] = "a page_views trigger"

    page_views: PageCount = Field(description="How many pages in this session, that one included.", examples=[3])


def plan_trigger(trigger: PageViews) -> int:
    """Pages."""
    return trigger.page_views


def sentence(trigger: PageViews, where: str) -> str:
    """What opens the conversation, behind "Opens"; ``where`` names pages: ``/pricing or /plans/*``, ``any page``."""
    return f"by itself from page {trigger.page_views} of a session on, on {where}"
