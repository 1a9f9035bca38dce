"""Colours between those of a theme, for our own pages. As much of another is mixed in as leaves the words legible."""

from dataclasses import dataclass

from causerie.check.contrast import contrast
from causerie.plan.look import LEGIBLE, Look, mixed

VISIBLE = 3.0
"""WCAG 2.2 AA, 1.4.11: of what a control needs to be seen."""


@dataclass(frozen=True, slots=True)
class Shades:
    """``soft`` lies behind words, ``quiet`` is of words that matter less, ``edge`` goes round an input."""

    soft: str
    quiet: str
    edge: str


def shades_of(look: Look) -> Shades:
    """The shades of a look, by day."""
    soft = mixed(look.background, look.text, share_of_soft(look))
    quiet = (mixed(look.text, soft, share / 50) for share in range(15, -1, -1))
    edge = (mixed(look.text, look.background, share / 20) for share in range(11, -1, -1))
    return Shades(
        soft=soft,
        quiet=next((each for each in quiet if contrast(each, soft) >= LEGIBLE), look.text),
        edge=next((each for each in edge if contrast(each, look.background) >= VISIBLE), look.text),
    )


def share_of_soft(look: Look) -> float:
    """How much of the text's colour may lie behind text and links, at the most 6 percent."""
    for percent in range(6, 0, -1):
        soft = mixed(look.background, look.text, percent / 100)
        if min(contrast(look.text, soft), contrast(look.accent, soft)) >= LEGIBLE:
            return percent / 100
    return 0
