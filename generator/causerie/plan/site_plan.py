"""Everything that a build writes, decided: what ``plan`` hands to ``emit``."""

from collections.abc import Mapping
from dataclasses import dataclass

from causerie.plan.gallery_plan import GalleryPlan
from causerie.plan.names import Reader
from causerie.plan.page_plan import PagePlan
from causerie.plan.plan import Conversation, Scalar
from causerie.plan.plan_budget import Limit


@dataclass(frozen=True, slots=True)
class PageTest:
    """A regular expression for a page's path and query, ``with_host`` for the host and these."""

    expression: str
    with_host: bool


@dataclass(frozen=True, slots=True)
class Guard:
    """When a trigger may fire, or a flow open: the page fits all of ``pages``, and ``when`` holds."""

    pages: tuple[PageTest, ...]
    when: str | None


@dataclass(frozen=True, slots=True)
class Watch:
    """One trigger of the loader. ``type`` is its key.

    ``argument`` is 0 where it has none. ``once``: at most once a page view, where it could come again.
    ``by_itself``: no act of the visitor.
    """

    type: str
    conversation: str
    argument: Scalar
    guard: Guard | None
    once: bool
    by_itself: bool


@dataclass(frozen=True, slots=True)
class LanguageTest:
    """``reads`` is a regular expression of the codes of those who read ``file``, which is a name among the files."""

    reads: str
    file: str


@dataclass(frozen=True, slots=True)
class Languages:
    """The languages of a conversation that has several, the narrowest first; ``otherwise``: those that come last."""

    tests: tuple[LanguageTest, ...]
    otherwise: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LoaderPlan:
    """``storage_key`` is the site's key in the browser's storage; ``readers`` read the page's names that guards use.

    ``guards`` are those of whole flows, by conversation.
    ``preparations`` are pieces of ``loader/`` that are called before all triggers. ``languages`` has the conversations
    that have several.
    """

    global_name: str
    storage_key: str
    watches: tuple[Watch, ...]
    guards: Mapping[str, Guard]
    readers: tuple[Reader, ...]
    preparations: tuple[str, ...]
    languages: Mapping[str, Languages]


@dataclass(frozen=True, slots=True)
class PlayerPlan:
    """The cards and surfaces that the conversations use; ``readers`` read the names that their cards use.

    ``by_itself``: some conversation opens without an act of the visitor, and may have to wait.
    """

    cards: tuple[str, ...]
    surfaces: tuple[str, ...]
    theme: str
    readers: tuple[Reader, ...]
    endpoint: str | None
    by_itself: bool


@dataclass(frozen=True, slots=True)
class ConversationPlan:
    """A conversation's files, and what the manifest says of them. ``cards`` counts them."""

    record: Conversation
    translations: tuple[Conversation, ...]
    name: str
    triggers: tuple[str, ...]
    cards: int


@dataclass(frozen=True, slots=True)
class SitePlan:
    """``schemas`` are JSON Schemas by file name."""

    name: str
    single_file: bool
    loader: LoaderPlan
    player: PlayerPlan
    conversations: tuple[ConversationPlan, ...]
    pages: tuple[PagePlan, ...]
    gallery: GalleryPlan
    schemas: Mapping[str, Mapping[str, object]]
    budget: tuple[Limit, ...] = ()
