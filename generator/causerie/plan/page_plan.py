"""The page of a conversation, which works without JavaScript: what it shows, and where its links lead."""

from dataclasses import dataclass

from causerie.plan.plan import Step
from causerie.words import PageWords

START_ANCHOR = "top"
END_ANCHOR = "end"
"""No card may have this id."""
THANKS_ANCHOR = "thanks"
"""Where the endpoint sends those who posted a form."""


def page_path(conversation: str, language: str | None = None) -> str:
    """Where the page of a conversation stands in ``dist/``: in its own language, or in that of a translation."""
    return f"{conversation}/{language}/index.html" if language else f"{conversation}/index.html"


@dataclass(frozen=True, slots=True)
class PageLanguage:
    """A language of a page, what it calls itself, and the folder of ``dist/`` where the page stands, with its slash."""

    code: str
    name: str
    folder: str
    right_to_left: bool


@dataclass(frozen=True, slots=True)
class PageBranch:
    """The cards of one choice, which has a ``label``, or of one case of a branch, which has none."""

    label: str | None
    cards: tuple["PageCard", ...]


@dataclass(frozen=True, slots=True)
class PageCard:
    """A card, with those nested in it.

    ``links`` has, for each choice in its order, the anchor of the card where that one leads. ``onward`` is the anchor
    where the card itself leads; ``None`` where that is the card below it. A silent card shows what is nested in it.
    """

    step: Step
    links: tuple[str, ...]
    onward: str | None
    silent: bool
    branches: tuple[PageBranch, ...]


@dataclass(frozen=True, slots=True)
class PagePlan:
    """``path`` is where it stands in ``dist/``, and ``root`` leads back from there; ``address`` is where ``dist/`` is
    published, or again ``root``. ``languages`` are all of its languages, its own first, or none where there is one.

    ``forms`` is the address under which captures post, each by its card's id; ``None``: nowhere.

    ``endpoint_origin`` is what its policy must allow forms and events to reach. ``theme`` holds the CSS rules of its
    look, and ``dark`` tells whether that follows visitors who like dark colours.
    """

    id: str
    path: str
    root: str
    address: str
    languages: tuple[PageLanguage, ...]
    title: str
    site: str
    language: str
    right_to_left: bool
    indexable: bool
    cards: tuple[PageCard, ...]
    forms: str | None
    endpoint_origin: str | None
    privacy_policy: str | None
    theme: str
    dark: bool
    words: PageWords
    ids: frozenset[str]

    def has_card(self, id_: str) -> bool:
        """Whether a card has this id."""
        return id_ in self.ids
