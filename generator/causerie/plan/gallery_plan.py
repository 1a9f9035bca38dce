"""The gallery: every conversation of the site, with something to try each trigger on."""

from dataclasses import dataclass

from causerie.plan.example_element import ExampleElement


@dataclass(frozen=True, slots=True)
class GalleryEntry:
    """One conversation. ``openings`` are sentences, one for each trigger; ``examples`` are what its triggers watch."""

    id: str
    name: str
    description: str | None
    language: str
    right_to_left: bool
    surface: str
    cards: int
    openings: tuple[str, ...]
    examples: tuple[ExampleElement, ...]


@dataclass(frozen=True, slots=True)
class GalleryPlan:
    """``address`` is where the site is published, as the snippet names it, and ends in ``/``.

    ``address_is_known`` is false where it only stands for the real one. ``policy`` are the lines of a
    Content-Security-Policy that this site needs.
    """

    site: str
    language: str
    address: str
    address_is_known: bool
    global_name: str
    entries: tuple[GalleryEntry, ...]
    policy: tuple[str, ...]
    theme: str
    dark: bool
