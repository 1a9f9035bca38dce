"""``branch``: takes the first way whose condition holds."""

from typing import ClassVar

from pydantic import Field

from causerie.check.card import Card
from causerie.check.case import Case
from causerie.check.kinds.ids import Jump
from causerie.check.many import Many


class Branch(Card):
    """Invisible."""

    called: ClassVar[str] = "a branch"

    branch: Many[Case] = Field(
        description="The cases, in order; the first that holds is taken.",
        examples=[[{"when": "company.size >= 50", "then": "sales"}]],
    )
    otherwise: Jump | None = Field(default=None, description="The card to go to when none holds. Default: it goes on.")
