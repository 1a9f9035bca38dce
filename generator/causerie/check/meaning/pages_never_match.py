"""Pages that leave no page, alone or together with those above them."""

from collections.abc import Iterator

from causerie.check.kinds.page_pattern import PagePattern
from causerie.check.kinds.pages import Pages
from causerie.check.model import Conversation
from causerie.check.page_overlap import covers, overlap
from causerie.check.site import Site
from causerie.diagnostics import Diagnostic


def pages_never_match(conversation: Conversation, _site: Site) -> Iterator[Diagnostic]:
    """Pages that exclude all that they include; a trigger whose pages are none of the conversation's."""
    flow = conversation.flow
    all_pages = [pages for pages in (flow.pages, *(trigger.pages for trigger in flow.triggers)) if pages]
    empty = [pages for pages in all_pages if not any(left(pages))]
    for pages in empty:
        yield Diagnostic("pages_never_match", pages.span)
    for trigger in flow.triggers:
        if not flow.pages or not trigger.pages or {flow.pages, trigger.pages} & set(empty):
            continue
        if not share_a_page(flow.pages, trigger.pages):
            words = {"trigger": trigger.type, "pages": listed(flow.pages)}
            yield Diagnostic("trigger_outside_pages", trigger.pages.span, words)


def share_a_page(one: Pages, other: Pages) -> bool:
    """Whether both may mean the same page; false only where that is certain."""
    excluded = (*one.exclude, *other.exclude)
    return any(
        overlap(left, right) and not any(covers(wide, left) or covers(wide, right) for wide in excluded)
        for left in included(one)
        for right in included(other)
    )


def included(pages: Pages) -> tuple[PagePattern, ...]:
    return pages.include or (PagePattern(None, "*", (), "*", pages.span),)


def left(pages: Pages) -> Iterator[PagePattern]:
    """What is included and not wholly excluded."""
    return (each for each in included(pages) if not any(covers(wide, each) for wide in pages.exclude))


def listed(pages: Pages) -> str:
    return " or ".join(pattern.source for pattern in pages.include) or "all but some pages"
