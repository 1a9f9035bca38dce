"""What opens a conversation, in plain words."""

from causerie.check.flow import Flow
from causerie.check.kinds.pages import Pages
from causerie.check.trigger import Trigger
from causerie.rooms import room

ANY_PAGE = "any page"
HOW_OFTEN = {
    "always": "every time",
    "once_per_session": "once per session",
    "once_per_visitor": "once per visitor",
    "until_completed": "until it is completed",
}


def openings(flow: Flow) -> tuple[str, ...]:
    """A sentence for each trigger: ``Opens by itself, after 30 seconds on /pricing, once per session.``"""
    return tuple(opening(trigger, flow) for trigger in flow.triggers)


def opening(trigger: Trigger, flow: Flow) -> str:
    """What one trigger does, where and for whom."""
    kind = room("triggers", trigger.type)
    where = " that is also ".join(pages_in_words(pages) for pages in (flow.pages, trigger.pages) if pages) or ANY_PAGE
    guards = [f"if {written.source}" for written in (flow.audience, trigger.when) if written]
    devices = [f"on a {one_of(list(each))}" for each in (flow.devices, trigger.devices) if each]
    limits = [HOW_OFTEN[flow.frequency]] if kind.OPENS_BY_ITSELF else []
    once = ["once per page view"] if trigger.once and not kind.COMES_ONCE else []
    return f"Opens {', '.join([kind.sentence(trigger, where), *devices, *guards, *limits, *once])}."


def pages_in_words(pages: Pages) -> str:
    """``/pricing or /plans/*``, ``any page but /checkout``."""
    include = one_of([pattern.source for pattern in pages.include]) if pages.include else ANY_PAGE
    return f"{include} but {one_of([pattern.source for pattern in pages.exclude])}" if pages.exclude else include


def one_of(names: list[str]) -> str:
    """``a, b or c``."""
    *others, last = names
    return f"{', '.join(others)} or {last}" if others else last
