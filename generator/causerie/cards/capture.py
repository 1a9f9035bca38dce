"""``capture``: asks for one value."""

from typing import ClassVar

from pydantic import Field

from causerie.check.card import Card
from causerie.check.kinds.field import FieldType
from causerie.check.kinds.ids import AttributeName
from causerie.check.kinds.numbers import Flag
from causerie.check.kinds.skip_button import SkipButton
from causerie.check.kinds.words import Label, Markdown


class Capture(Card):
    """An input with a button. ``answers.<id>`` is the value."""

    called: ClassVar[str] = "a capture"
    asks: ClassVar[bool] = True

    capture: Markdown = Field(description="What to ask for, in Markdown.", examples=["Where may we write to you?"])
    field: FieldType = Field(default="text", description="What kind of value it is.", examples=["email"])
    button: Label | None = Field(default=None, description="The words on the button.")
    save: AttributeName | None = Field(
        default=None, description="The attribute that keeps the value.", examples=["lead.email"]
    )
    placeholder: Label | None = Field(default=None, description="An example in the empty input.")
    skip_if_known: Flag = Field(default=False, description="Passes by when the attribute has a value.")
    overwrite: Flag = Field(default=True, description="A new value replaces a known one.")
    optional: SkipButton = Field(
        default=False, description="May be skipped: `true`, or the words of the button for it."
    )
