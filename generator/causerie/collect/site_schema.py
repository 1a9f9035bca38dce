"""What a collector knows of a site: which conversations and cards there are, and who may send."""

from dataclasses import field
from typing import Literal

from pydantic import TypeAdapter
from pydantic.dataclasses import dataclass

from causerie.events.data import Kind

FieldType = Literal[
    "text",
    "long_text",
    "email",
    "phone",
    "number",
    "url",
    "date",
    "time",
    "rating",
    "nps",
    "select",
    "multi_select",
    "consent",
]


@dataclass(frozen=True, slots=True)
class FieldSchema:
    """One input of a card: what it takes, and the attribute it is saved to."""

    type: FieldType
    save: str | None = None
    optional: bool = False
    options: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CardSchema:
    """One card: its type, and its inputs by name (a capture's only input is ``value``)."""

    type: str
    fields: dict[str, FieldSchema] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ConversationSchema:
    """One conversation: its cards by id. ``words`` say what is wrong with a value, by type of field."""

    kind: Kind
    language: str
    cards: dict[str, CardSchema]
    words: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SiteSchema:
    """One version of a site. Without ``allowed_domains`` its conversations may run anywhere."""

    name: str
    conversations: dict[str, ConversationSchema]
    base_url: str | None = None
    allowed_domains: tuple[str, ...] = ()


SITE_SCHEMA = TypeAdapter(SiteSchema)
"""Reads a schema from JSON, and writes it."""
