"""Every version of the site that collectors of this folder were given: what an event may speak of."""

from dataclasses import dataclass
from hashlib import sha256
from itertools import chain
from pathlib import Path
from typing import Literal

from causerie.collect.durable_files import make_folder, replace_file
from causerie.collect.site_schema import SITE_SCHEMA, CardSchema, ConversationSchema, SiteSchema

SCHEMAS = "schemas"
Reason = Literal["unknown_conversation", "unknown_card"]


def keep_schema(folder: Path, site: SiteSchema) -> None:
    """Have this version in ``schemas/``, named by its hash, for good."""
    written = SITE_SCHEMA.dump_json(site, indent=1)
    path = folder / SCHEMAS / f"{sha256(written).hexdigest()[:16]}.json"
    if not path.exists():
        make_folder(path.parent)
        replace_file(path, written)


class KnownCards:
    """The cards of all versions. Looks again when a collector beside this one was given a new version."""

    __slots__ = ("cards", "folder", "versions")

    def __init__(self, folder: Path) -> None:
        self.folder = folder / SCHEMAS
        self.versions: frozenset[Path] = frozenset()
        self.cards: dict[str, set[str]] = {}
        self.refresh()

    def refresh(self) -> None:
        """Read the versions that are new."""
        found = frozenset(self.folder.glob("[!.]*.json"))
        for path in found - self.versions:
            for name, conversation in SITE_SCHEMA.validate_json(path.read_bytes()).conversations.items():
                self.cards.setdefault(name, set()).update(conversation.cards)
        self.versions = found

    def reason_against(self, conversation: str, card: str | None) -> Reason | None:
        """Why an event of this conversation and card must be kept apart; None where both are known."""
        reason = self.missing(conversation, card)
        if reason:
            self.refresh()
            reason = self.missing(conversation, card)
        return reason

    def missing(self, conversation: str, card: str | None) -> Reason | None:
        """The same, of the versions that were read."""
        cards = self.cards.get(conversation)
        if cards is None:
            return "unknown_conversation"
        return None if card is None or card in cards else "unknown_card"


@dataclass(frozen=True, slots=True)
class FoundCard:
    """A card, and where it stands."""

    conversation_id: str
    conversation: ConversationSchema
    card_id: str
    card: CardSchema


def find_card(folder: Path, site: SiteSchema, conversation_id: str, card_id: str) -> FoundCard | None:
    """A card of this version of the site, or of the newest that has it."""
    older = sorted((folder / SCHEMAS).glob("[!.]*.json"), key=lambda path: path.stat().st_mtime, reverse=True)
    for version in chain([site], (SITE_SCHEMA.validate_json(path.read_bytes()) for path in older)):
        conversation = version.conversations.get(conversation_id)
        if conversation and card_id in conversation.cards:
            return FoundCard(conversation_id, conversation, card_id, conversation.cards[card_id])
    return None
