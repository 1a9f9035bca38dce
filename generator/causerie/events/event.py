"""An event: a CloudEvents 1.0 envelope (https://cloudevents.io) around its data. A beacon is a list of them."""

from typing import Annotated, Literal

from pydantic import Field, TypeAdapter

from causerie.events.data import (
    AcquiredData,
    AnswerData,
    CardData,
    ClosedData,
    Data,
    DocumentData,
    ErrorData,
    GoalData,
    MeetingData,
    Strict,
)
from causerie.events.moment import Moment
from causerie.events.texts import Name, Origin, Uuid, Version

PREFIX = "causerie."
EVENTS = 50
"""The most that one beacon may hold."""


class Envelope(Strict):
    """What is around the data. `id` is a UUIDv7 and stays the same when the event is sent again."""

    specversion: Literal["1.0"]
    id: Uuid
    source: Annotated[Origin, Field(description="The page's origin")]
    time: Annotated[Moment, Field(description="The client's clock when it happened")]
    datacontenttype: Literal["application/json"] = "application/json"
    visitor: Uuid
    session: Uuid
    conversation: Name
    version: Annotated[Version, Field(description="The hash of the conversation's file")]


class Triggered(Envelope):
    """All gates hold and the conversation is shown."""

    type: Literal["causerie.triggered"]
    data: Data


class Engaged(Envelope):
    """The visitor's first choice, submit, question, booking, hand-off or document."""

    type: Literal["causerie.engaged"]
    data: Data


class Completed(Envelope):
    """The conversation reached its end."""

    type: Literal["causerie.completed"]
    data: Data


class Acquired(Envelope):
    """A valid e-mail address was submitted."""

    type: Literal["causerie.acquired"]
    data: AcquiredData


class HeldOut(Envelope):
    """All gates held, and the experiment showed this visitor nothing."""

    type: Literal["causerie.held_out"]
    data: Data


class Goal(Envelope):
    """A goal was reached."""

    type: Literal["causerie.goal"]
    data: GoalData


class DocumentUsed(Envelope):
    """A document was opened, read, searched, downloaded or left."""

    type: Literal["causerie.document"]
    data: DocumentData


class MeetingBooked(Envelope):
    """A slot was booked."""

    type: Literal["causerie.meeting"]
    data: MeetingData


class CardShown(Envelope):
    """A card was shown."""

    type: Literal["causerie.card"]
    data: CardData


class Answered(Envelope):
    """A card was answered."""

    type: Literal["causerie.answer"]
    data: AnswerData


class Closed(Envelope):
    """It was closed before the end."""

    type: Literal["causerie.closed"]
    data: ClosedData


class Failed(Envelope):
    """Stage two or a card failed."""

    type: Literal["causerie.error"]
    data: ErrorData


AnyEvent = (
    Triggered
    | Engaged
    | Completed
    | Acquired
    | HeldOut
    | Goal
    | DocumentUsed
    | MeetingBooked
    | CardShown
    | Answered
    | Closed
    | Failed
)
Event = Annotated[AnyEvent, Field(discriminator="type")]
BEACON: TypeAdapter[list[AnyEvent]] = TypeAdapter(Annotated[list[Event], Field(min_length=1, max_length=EVENTS)])
"""The body of a beacon. Its schema nests five deep at most, so no body that passes is deeper than the eight allowed."""
