"""What ``check`` hands to ``plan``: a site without a slip, every name resolved.

The records (pydantic models of ``site.yaml``, of a flow, of each card and trigger) hold what was written; a ``Step``
adds where each card stands and where it leads.
"""

from dataclasses import dataclass
from enum import StrEnum

from causerie.check.card import Card
from causerie.check.flow import Flow
from causerie.check.site import Site


class Way(StrEnum):
    """Where a conversation goes when it does not go to a card."""

    END = "end"
    RESTART = "restart"
    DISMISS = "dismiss"


@dataclass(frozen=True, slots=True)
class Goto:
    """A jump to the card with this id."""

    card: str


Target = Goto | Way


@dataclass(frozen=True, slots=True)
class Step:
    """One card in its place. Steps stand in the order of the file, nested cards behind the card that holds them.

    ``next`` is where it goes on, ``skipped`` where it goes when its ``when`` does not hold: on, whatever its ``then``.
    ``branches`` has, for each choice or case in its order, where that one leads (``None``: as ``next``); a branch card
    has one more, its ``otherwise``.
    """

    id: str
    card: Card
    next: Target
    skipped: Target
    branches: tuple[Target | None, ...] = ()


@dataclass(frozen=True, slots=True)
class Conversation:
    """``id`` is the file's name without ``.yaml``; ``file`` its path within the site folder.

    ``name`` and ``language`` are the flow's own, or their defaults. ``translations`` are the same conversation in other
    languages, the author's words where a text has none; they have no translations of their own.
    """

    id: str
    file: str
    name: str
    language: str
    flow: Flow
    steps: tuple[Step, ...]
    translations: tuple["Conversation", ...] = ()


@dataclass(frozen=True, slots=True)
class Model:
    """The whole site. Conversations are sorted by id; drafts are there only where they were asked for."""

    site: Site
    conversations: tuple[Conversation, ...]
