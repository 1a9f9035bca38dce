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
    def paths(self) -> list[str]:
        """The paths on which it opens, one by one; none where a pattern has a ``*``, or where there is no pattern."""
        pages = self.trigger.pages or self.conversation.flow.pages
        paths = [pattern.path for pattern in pages.include] if pages else []
        return [] if any("*" in path for path in paths) else paths


@dataclass(frozen=True, slots=True)
class Moment:
    """The openings at one moment of a page view: on single paths, and on patterns."""

    on_paths: dict[str, list[Opening]] = field(default_factory=dict)
    on_patterns: list[Opening] = field(default_factory=list)
    everywhere: list[Opening] = field(default_factory=list)

    def beside(self, opening: Opening) -> list[Opening]:
        """Those that may stand on the same page."""
        if not opening.paths:
            return self.everywhere
        return [*self.on_patterns, *(other for path in opening.paths for other in self.on_paths.get(path, ()))]

    def add(self, opening: Opening) -> None:
        self.everywhere.append(opening)
        for path in opening.paths:
            self.on_paths.setdefault(path, []).append(opening)
        if not opening.paths:
            self.on_patterns.append(opening)


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
