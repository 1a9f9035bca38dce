"""Contrast of a theme's colours, as WCAG 2.2 AA wants it."""

from collections.abc import Iterable, Iterator

from causerie.check.model import Conversation
from causerie.check.site import Site
from causerie.check.theme import DEFAULT_COLOURS, Theme
from causerie.diagnostics import Diagnostic

LEGIBLE = 4.5
"""WCAG 2.2, 1.4.3."""


def contrast_of_themes(site: Site, conversations: Iterable[Conversation]) -> Iterator[Diagnostic]:
    """Colours of words and links that do not stand out, at the theme that makes them so."""
    yield from faint_colours(site.theme)
    for conversation in conversations:
        if conversation.flow.theme and conversation.flow.theme.colours:
            yield from faint_colours(site.theme, conversation.flow.theme)


def faint_colours(*themes: Theme | None) -> Iterator[Diagnostic]:
    """The pairs that the last theme has a part in, each theme over those before it."""
    colours = {**DEFAULT_COLOURS}
    written = {}
    for theme in themes:
        written = {
            key: value for key, value in (theme.colours if theme and theme.colours else ()) if key in colours and value
        }
        colours |= written
    for name in ("text", "accent"):
        ratio = contrast(colours[name], colours["background"])
        at = written.get(name) or written.get("background")
        if at and ratio < LEGIBLE:
            words = {
                "colour": name,
                "ratio": f"{int(ratio * 100) / 100:g}",
                "on": colours["background"],
                "of": colours[name],
            }
            yield Diagnostic("faint_colour", at.span, words)


def contrast(one: str, other: str) -> float:
    """The ratio between two colours, ``#rrggbb``: 1 (the same) to 21 (black and white), as WCAG 2.2 defines it."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    """Relative luminance, 0 (black) to 1 (white)."""
    red, green, blue = (linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def linear(channel: float) -> float:
    """A channel of sRGB, 0 to 1, without its gamma."""
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
