"""``capture``: asks for one value."""

from typing import ClassVar

from pydantic import Field

from causerie.check.card import Card
from causerie.check.kinds.field import FieldType
from causerie.check.kinds.ids import AttributeName
from causerie.check.kinds.numbers import Flag
from causerie.check.kinds.skip_button import SkipButton
from causerie.check.kinds.words import Label, Markdown
from causerie.check.write import Write
from causerie.plan import plan
from causerie.plan.place import Place
from causerie.plan.text import optional_text, plain_text, rich_text

AUTOCOMPLETE = {
    "lead.first_name": "given-name",
    "lead.last_name": "family-name",
    "lead.name": "name",
    "lead.job_title": "organization-title",
    "lead.city": "address-level2",
    "lead.country": "country-name",
    "lead.postal_code": "postal-code",
    "company.name": "organization",
}
"""What browsers fill in by themselves (WCAG 2.2, 1.3.5), by the attribute that is asked for."""
AUTOCOMPLETE_OF_FIELD = {"email": "email", "phone": "tel"}
PERSONAL_FIELDS = ("email", "phone")
"""What tells who the visitor is, wherever it is kept."""


class Capture(Card):
    """An input with a button; the value is the answer that goes by the card's id."""

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

    @property
    def writes(self) -> tuple[Write, ...]:
        return (Write(self.save, self.save.span, field=self.field, sure=self.optional is False),) if self.save else ()

    @property
    def always_answered(self) -> bool:
        return self.optional is False and not self.skip_if_known


def plan_card(card: Capture, place: Place) -> plan.CaptureCard:
    """The words, what kind of value it is, and how it is kept."""
    flags = {
        plan.CaptureFlag.SKIP_IF_KNOWN: card.skip_if_known,
        plan.CaptureFlag.OVERWRITE: card.overwrite,
        plan.CaptureFlag.PERSONAL: card.field in PERSONAL_FIELDS or place.is_personal(card.save),
    }
    return plan.CaptureCard(
        text=rich_text(card.capture, place.lists),
        field=card.field,
        flags=sum(flag for flag, is_set in flags.items() if is_set),
        save=card.save,
        button=plain_text(card.button, place.lists) if card.button else place.words["send"],
        skip=skip_words(card, place),
        placeholder=optional_text(card.placeholder, place.lists),
        autocomplete=AUTOCOMPLETE_OF_FIELD.get(card.field) or AUTOCOMPLETE.get(card.save or ""),
    )


def skip_words(card: Capture, place: Place) -> plan.Plain | None:
    """The words of the button that skips; ``None`` where there is no such button."""
    if isinstance(card.optional, bool):
        return place.words["skip"] if card.optional else None
    return plain_text(card.optional, place.lists)
