"""``redirect``: goes to an address."""

from typing import ClassVar

from pydantic import Field

from causerie.check.card import Card
from causerie.check.kinds.numbers import Flag
from causerie.check.kinds.web_address import Destination
from causerie.plan import plan
from causerie.plan.place import Place
from causerie.plan.text import address_text


class Redirect(Card):
    """The conversation completes before it leaves."""

    called: ClassVar[str] = "a redirect"

    redirect: Destination = Field(
        description="Where to go. Tokens may stand in the path and the query, where they are encoded.",
        examples=["https://acme.com/thank-you"],
    )
    new_tab: Flag = Field(default=False, description="In a new tab.")


def plan_card(card: Redirect, place: Place) -> plan.RedirectCard:
    """The address."""
    return plan.RedirectCard(address_text(card.redirect, place.lists), 1 if card.new_tab else None)
