"""How a conversation looks: what was written in its theme, in the site's, and what stands by itself."""

from dataclasses import dataclass, replace

from causerie.check.contrast import contrast, luminance
from causerie.check.theme import Colours, Theme

LEGIBLE = 4.5
LEGIBLE_ON_SHADES = 5.5
"""WCAG 2.2 AA, 1.4.3; and what leaves room for a lighter shade behind the words."""


@dataclass(frozen=True, slots=True)
class Look:
    """Colours are ``#rrggbb``, ``radius`` CSS pixels. ``dark`` tells that it follows visitors who like dark colours."""

    background: str = "#ffffff"
    text: str = "#1d1d1f"
    accent: str = "#0a58ca"
    font: str = "system-ui"
    radius: int = 12
    dark: bool = True

    def in_the_dark(self) -> "Look":
        """The same by night: its own colours where they are dark, else dark ones with an accent that stays legible."""
        if luminance(self.background) < 0.2:
            return self
        night = replace(self, background="#1c1c1e", text="#f2f2f4")
        return replace(night, accent=legible(self.accent, night.background))


def look_of(*themes: Theme | None) -> Look:
    """The look that these themes make, each over those before it."""
    look = Look()
    for theme in filter(None, themes):
        colours = theme.colours or Colours.model_construct()
        look = Look(
            background=colours.background or look.background,
            text=colours.text or look.text,
            accent=colours.accent or look.accent,
            font=theme.font or look.font,
            radius=look.radius if theme.radius is None else theme.radius,
            dark=look.dark if theme.dark is None else theme.dark == "auto",
        )
    return look


def legible(colour: str, background: str) -> str:
    """``colour``, mixed with as little white as makes it legible on a dark background."""
    mixtures = (mixed(colour, "#ffffff", share / 20) for share in range(21))
    return next(mixture for mixture in mixtures if contrast(mixture, background) >= LEGIBLE_ON_SHADES)


def mixed(colour: str, other: str, share: float) -> str:
    """A colour with a ``share`` of another, 0 to 1."""
    pairs = ((int(colour[at : at + 2], 16), int(other[at : at + 2], 16)) for at in (1, 3, 5))
    return "#" + "".join(f"{round(own + (others - own) * share):02x}" for own, others in pairs)
