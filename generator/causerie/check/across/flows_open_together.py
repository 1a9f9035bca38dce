"""Two conversations that open by themselves on the same pages at the same moment."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from jinja2 import nodes

from causerie.check.can_hold import can_hold
from causerie.check.few_values import DEVICES, few_values
from causerie.check.kinds.pages import Pages
from causerie.check.meaning.pages_never_match import share_a_page
from causerie.check.model import Conversation
from causerie.check.site import Site
from causerie.check.trigger import Trigger
from causerie.diagnostics import Diagnostic
from causerie.rooms import room


@dataclass(frozen=True, slots=True)
class Opening:
    """A trigger that opens a conversation by itself."""

    conversation: Conversation
    trigger: Trigger

    @property
    def pages(self) -> list[Pages]:
        """Those of the trigger and of the conversation, both of which must hold."""
        return [pages for pages in (self.trigger.pages, self.conversation.flow.pages) if pages]

    @property
    def conditions(self) -> list[nodes.Expr]:
        """Those of the trigger and of the conversation's audience."""
        return [each.tree for each in (self.trigger.when, self.conversation.flow.audience) if each]

    @property
    def devices(self) -> set[str]:
        """Those that the trigger and the conversation both name."""
        named = [set(devices) for devices in (self.trigger.devices, self.conversation.flow.devices) if devices]
        return set.intersection(set(DEVICES), *named)

    @property
    def sections(self) -> set[str]:
        """The first parts of the paths on which it opens, ``plans``; none where it may open in any part of the site."""
        pages = self.trigger.pages or self.conversation.flow.pages
        sections = {pattern.path.lstrip("/").partition("/")[0] for pattern in pages.include} if pages else set()
        return set() if any("*" in section for section in sections) else sections


@dataclass(frozen=True, slots=True)
class Moment:
    """The openings at one moment of a page view: in single sections of the site, and anywhere."""

    in_sections: dict[str, list[Opening]] = field(default_factory=dict)
    anywhere: list[Opening] = field(default_factory=list)
    all: list[Opening] = field(default_factory=list)

    def beside(self, opening: Opening) -> list[Opening]:
        """Those that may stand on the same page."""
        if not opening.sections:
            return self.all
        return [*self.anywhere, *(other for section in opening.sections for other in self.in_sections.get(section, ()))]

    def add(self, opening: Opening) -> None:
        self.all.append(opening)
        for section in opening.sections:
            self.in_sections.setdefault(section, []).append(opening)
        if not opening.sections:
            self.anywhere.append(opening)


def flows_open_together(conversations: Sequence[Conversation], site: Site) -> Iterator[Diagnostic]:
    """Triggers of one kind and one moment, on a page that both mean, for a visitor who meets both conditions."""
    moments: dict[tuple[str, object], Moment] = {}
    for opening in openings_of(conversations):
        key = (opening.trigger.type, getattr(opening.trigger, opening.trigger.type))
        moment = moments.setdefault(key, Moment())
        other = next((other for other in moment.beside(opening) if meet(other, opening, site)), None)
        if other:
            words = {"other": other.conversation.name, "file": other.conversation.file}
            yield Diagnostic("flows_open_together", opening.trigger.span, words)
        else:
            moment.add(opening)


def openings_of(conversations: Sequence[Conversation]) -> Iterator[Opening]:
    for conversation in conversations:
        for trigger in conversation.flow.triggers if not conversation.flow.draft else ():
            if room("triggers", trigger.type).OPENS_BY_ITSELF:
                yield Opening(conversation, trigger)


def meet(one: Opening, other: Opening, site: Site) -> bool:
    """Whether one page view can bring both."""
    if one.conversation is other.conversation or not one.devices & other.devices:
        return False
    if not all(share_a_page(left, right) for left in one.pages for right in other.pages):
        return False
    conditions = [*one.conditions, *other.conditions]
    return not conditions or can_hold(conditions, [], few_values(one.conversation, site))
