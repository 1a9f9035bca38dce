"""One way of a branch."""

from dataclasses import dataclass
from typing import ClassVar

from pydantic import Field

from causerie.check.any_card import AnyCard
from causerie.check.card import Card
from causerie.check.kinds.condition import Condition
from causerie.check.kinds.ids import Jump
from causerie.check.many import Many
from causerie.check.placed import Placed
from causerie.check.record import Record


class Case(Record):
    """Taken when it is the first of its branch whose condition holds."""

    called: ClassVar[str] = "a case of a branch"

    when: Condition = Field(description="The condition.", examples=["company.size >= 50"])
    then: Jump | None = Field(default=None, description="The card to go to, or `end`, `restart`, `dismiss`.")
    cards: Many[AnyCard] = Field(default=(), description="Cards of its own; afterwards it goes on behind the branch.")


@dataclass(frozen=True, slots=True)
class Otherwise:
    """The way of a branch when no case holds."""

    then: Placed | None
    cards: tuple[Card, ...] = ()
