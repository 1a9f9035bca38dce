"""A look as CSS rules: custom properties that the surfaces and the pages are drawn with."""

import re

from causerie.plan.look import Look
from causerie.plan.shades import shades_of

NIGHT = "@media(prefers-color-scheme:dark)"


def theme_rules(look: Look, of: str) -> str:
    """The rules for the element ``of`` (``:host``, ``:root``): all five properties, and the colours by night."""
    day = f"{of}{{{colours(look)};--font:{look.font};--radius:{look.radius}px}}"
    night = look.in_the_dark()
    return day + (f"{NIGHT}{{{of}{{{colours(night)}}}}}" if look.dark and night != look else "")


def overriding_rules(look: Look, site: Look, of: str) -> str | None:
    """The rules that make the site's look this one; ``None`` where they are the same."""
    if look == site:
        return None
    stays_light = site.dark and not look.dark
    return theme_rules(look, of) + (f"{NIGHT}{{{of}{{{colours(look)}}}}}" if stays_light else "")


def page_rules(look: Look) -> str:
    """The rules for our own pages, which have shades beside the theme's colours."""
    night = look.in_the_dark()
    rules = f"{theme_rules(look, ':root')}:root{{{shades(look)}}}"
    return rules + (f"{NIGHT}{{:root{{{shades(night)}}}}}" if look.dark and night != look else "")


def colours(look: Look) -> str:
    """The three colours as declarations."""
    return ";".join(f"--{name}:{short(getattr(look, name))}" for name in ("background", "text", "accent"))


def shades(look: Look) -> str:
    """The shades as declarations."""
    of = shades_of(look)
    return f"--soft:{short(of.soft)};--quiet:{short(of.quiet)};--edge:{short(of.edge)}"


def short(colour: str) -> str:
    """``#ffffff`` as ``#fff``."""
    return re.sub(r"^#(.)\1(.)\2(.)\3$", r"#\1\2\3", colour)
