"""What every card may have beside its own keys."""

from typing import ClassVar

from pydantic import Field

from causerie.check.fork import Fork
from causerie.check.kinds.condition import Condition
from causerie.check.kinds.ids import CardId, Jump
from causerie.check.kinds.words import Line
from causerie.check.record import Record
from causerie.check.write import Write


class Card(Record):
    """A card. The key that names its type, which is the name of its file, holds its main value."""

    asks: ClassVar[bool] = False
    """Whether it waits for the visitor."""

    id: CardId | None = Field(
        default=None, description="The name that `then` and choices use. Default: its type and a number."
    )
    then: Jump | None = Field(default=None, description="The card to go to afterwards, or `end`, `restart`, `dismiss`.")
    when: Condition | None = Field(default=None, description="The card is skipped unless this holds.")
    notes: Line | None = Field(default=None, description="For colleagues; never shipped.")

    @property
    def type(self) -> str:
        """The type's name, as it is written in YAML."""
        return type(self).__module__.rpartition(".")[2]

    @property
    def forks(self) -> tuple[Fork, ...]:
        """The ways that leave it, in order, beside going on."""
        return ()

    @property
    def writes(self) -> tuple[Write, ...]:
        """The attributes that it writes."""
        return ()

    @property
    def always_answered(self) -> bool:
        """Whether nobody passes it without an answer of this visit."""
        return self.asks


class BrokenCard(Card):
    """Stands where a card has a slip that was told, so that other cards keep their places. Never in a ``Model``."""
