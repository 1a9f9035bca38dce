"""What a page must have so that a site's conversations can be tried on it."""

from collections.abc import Iterator
from dataclasses import dataclass

from causerie.check.kinds.page_pattern import PagePattern
from causerie.check.model import Conversation, Model
from causerie.plan.gallery_plan import GalleryEntry
from causerie.plan.plan_gallery import plan_gallery


@dataclass(frozen=True, slots=True)
class StandIn:
    """``pages`` are paths that conversations name; the gallery's ``entries`` have what their triggers watch."""

    name: str = "Your site"
    language: str = "en"
    pages: tuple[str, ...] = ()
    entries: tuple[GalleryEntry, ...] = ()


def stand_in(model: Model) -> StandIn:
    """What ``model``'s conversations name, each page once, in their order."""
    patterns = [pattern for conversation in model.conversations for pattern in patterns_of(conversation)]
    return StandIn(
        name=model.site.name,
        language=model.site.languages[0],
        pages=tuple(dict.fromkeys(map(a_page_of, patterns))),
        entries=plan_gallery(model).entries,
    )


def patterns_of(conversation: Conversation) -> Iterator[PagePattern]:
    """Every pattern of pages that a conversation and its triggers name."""
    for pages in (conversation.flow.pages, *(trigger.pages for trigger in conversation.flow.triggers)):
        if pages:
            yield from (*pages.include, *pages.exclude)


def a_page_of(pattern: PagePattern) -> str:
    """A path, with a query where one is asked for, that the pattern matches on this server if its host is any."""
    path = pattern.path.replace("*", "example")
    query = "&".join(f"{name}={value.replace('*', 'example')}" for name, value in pattern.query)
    return f"/{path.lstrip('/')}" + (f"?{query}" if query else "")
