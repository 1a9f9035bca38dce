"""A flow: the keys of a conversation's file."""

from typing import ClassVar

from pydantic import Field

from causerie.check.any_card import AnyCard
from causerie.check.any_trigger import AnyTrigger
from causerie.check.kinds.condition import Condition
from causerie.check.kinds.conversation_kind import ConversationKind
from causerie.check.kinds.device import Device
from causerie.check.kinds.frequency import Frequency
from causerie.check.kinds.ids import Language
from causerie.check.kinds.numbers import Flag
from causerie.check.kinds.pages import PagesValue
from causerie.check.kinds.surface import Surface
from causerie.check.kinds.words import Line
from causerie.check.many import Many
from causerie.check.record import Record
from causerie.check.theme import Theme


class Flow(Record):
    """A conversation that triggers open."""

    called: ClassVar[str] = "a flow"

    kind: ConversationKind = Field(default="flow", description="What kind of conversation it is.")
    name: Line | None = Field(
        default=None, description="The name for people. Default: the file's.", examples=["Product questions"]
    )
    description: Line | None = Field(default=None, description="What it is for; shown to colleagues only.")
    language: Language | None = Field(default=None, description="Default: the site's first.", examples=["en"])
    surface: Surface = Field(default="popup", description="What it is shown on.")
    triggers: Many[AnyTrigger] = Field(default=(), description="What opens it: any one of these.")
    pages: PagesValue | None = Field(
        default=None, description="The pages on which it may open.", examples=[["/pricing", "/plans/*"]]
    )
    audience: Condition | None = Field(default=None, description="It opens only for whom this holds.")
    devices: Many[Device] = Field(
        default=(), description="The kinds of devices on which it may open.", examples=[["phone", "tablet"]]
    )
    frequency: Frequency = Field(
        default="once_per_session", description="How often it opens by itself; a click always opens it."
    )
    draft: Flag = Field(default=False, description="Built for preview only.")
    theme: Theme | None = Field(default=None, description="What looks different here than on the rest of the site.")
    cards: Many[AnyCard] = Field(description="What is said and asked, from top to bottom.")
