"""Where a card stands, for those who plan it."""

from collections.abc import Mapping
from dataclasses import dataclass

from causerie.check.attribute import Attribute
from causerie.plan.names import Lists
from causerie.plan.plan import Next


@dataclass(frozen=True, slots=True)
class Place:
    """``next`` is where the card goes on.

    ``branches`` has, for each choice or case in its order, where that one leads; ``None``: on, as the card itself.
    ``words`` are the system's, in the conversation's language.
    """

    next: Next
    branches: tuple[Next | None, ...]
    attributes: Mapping[str, Attribute]
    lists: Lists
    words: Mapping[str, str]

    def type_of(self, attribute: str | None) -> str | None:
        """The declared type of what is saved; ``None`` where nothing is."""
        return self.attributes[attribute].type if attribute else None

    def is_personal(self, attribute: str | None) -> bool:
        """Whether an attribute tells who the visitor is."""
        return attribute is not None and self.attributes[attribute].personal
