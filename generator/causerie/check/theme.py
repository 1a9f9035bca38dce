"""``theme``: how a conversation looks."""

from typing import ClassVar

from pydantic import Field

from causerie.check.kinds.colour import Colour
from causerie.check.kinds.dark import Dark
from causerie.check.kinds.font import Font
from causerie.check.kinds.numbers import Pixels
from causerie.check.kinds.position import Position
from causerie.check.kinds.words import Line
from causerie.check.record import Record


class Colours(Record):
    """Colours; one that is not written is the site's, or the default."""

    called: ClassVar[str] = "colours"

    background: Colour | None = Field(default=None, description="Behind everything.", examples=["#ffffff"])
    text: Colour | None = Field(default=None, description="Of the words.", examples=["#1d1d1f"])
    accent: Colour | None = Field(default=None, description="Of buttons and links.", examples=["#0a58ca"])


DEFAULT_COLOURS = {"background": "#ffffff", "text": "#1d1d1f", "accent": "#0a58ca"}


class Theme(Record):
    """How it looks; in a conversation it stands over the site's theme, key by key."""

    called: ClassVar[str] = "theme"

    colours: Colours | None = Field(
        default=None, description="Colours as #rrggbb, with a contrast of 4.5 to 1 or more."
    )
    dark: Dark | None = Field(
        default=None, description="`auto` (default): dark where the visitor likes dark. `false`: never."
    )
    font: Font | None = Field(
        default=None, description="A font that visitors have, or that the page loads.", examples=["system-ui"]
    )
    radius: Pixels | None = Field(default=None, description="How round the corners are.", examples=["12px"])
    position: Position | None = Field(default=None, description="Where surfaces that are not in the middle stand.")
    title: Line | None = Field(default=None, description="What stands at the top.", examples=["Acme"])
