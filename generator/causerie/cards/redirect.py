"""``redirect``: goes to an address."""

from typing import ClassVar

from pydantic import Field

from causerie.check.card import Card
from causerie.check.kinds.numbers import Flag
from causerie.check.kinds.web_address import Destination


class Redirect(Card):
    """The conversation completes before it leaves."""

    called: ClassVar[str] = "a redirect"

    redirect: Destination = Field(
        description="Where to go. Tokens may stand in the path and the query, where they are encoded.",
        examples=["https://acme.com/thank-you"],
    )
    new_tab: Flag = Field(default=False, description="In a new tab.")
