"""The `data` of an event: what all share, and what each kind of event adds."""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from causerie.events.moment import Clock, Moment
from causerie.events.numbers import Number, Ordinal
from causerie.events.texts import Language, Name, Origin, Path, Text, Word
from causerie.events.values import Attributes, Value

Kind = Literal["flow", "dialogue"]
Surface = Literal["popup", "slide_in", "chatbot", "bar", "inline", "page"]
Device = Literal["phone", "tablet", "desktop"]


class Strict(BaseModel):
    """No key but those named, each of its very type."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class Data(Strict):
    """What every event tells."""

    kind: Kind
    surface: Surface | None = None
    trigger: Annotated[Word | None, Field(description="`click`, `time_on_page` …; also `api` and `page`")] = None
    page: Path
    referrer: Annotated[Origin | Literal[""] | None, Field(description="The origin that the visitor came from")] = None
    language: Language | None = None
    known: Annotated[bool | None, Field(description="An address was known when it was triggered")] = None
    device: Device | None = None
    variant: Word | None = None
    sent: Annotated[Clock | Moment | None, Field(description="The client's clock at sending")] = None
    env: Annotated[Word | None, Field(description="The environment, where it is not the site's own")] = None
    consented: Annotated[bool | None, Field(description="Sent when consent came, later than it happened")] = None
    script: Annotated[bool | None, Field(description="False: posted by a page without JavaScript")] = None
    card: Name | None = None
    card_type: Word | None = None


class CardData(Data):
    """Of a card that was shown."""

    card: Name


class AnswerData(Data):
    """Of a card that was answered, with what was captured."""

    card: Name
    field: Annotated[Word | None, Field(description="What a capture asked for: `email`, `rating`, `nps` …")] = None
    value: Value | None = None
    attributes: Attributes | None = None


class AcquiredData(Data):
    """A valid address was submitted; with what was captured."""

    value: Value | None = None
    attributes: Attributes | None = None


class GoalData(Data):
    """A goal was reached."""

    goal: Annotated[Text, Field(min_length=1)]


class Meeting(Strict):
    """A slot that was booked."""

    start: Moment
    end: Moment
    host: Text | None = None


class MeetingData(Data):
    """A meeting was booked."""

    meeting: Meeting


DocumentAction = Literal["opened", "page", "search", "downloaded", "left"]


class Document(Strict):
    """What was done with a document; `query` is what was searched, `seconds` how long it was open."""

    action: DocumentAction
    page: Ordinal | None = None
    query: Text | None = None
    seconds: Annotated[Number | None, Field(ge=0)] = None


class DocumentData(Data):
    """A document was used. `value` is the action."""

    document: Document
    value: DocumentAction | None = None


class ClosedData(Data):
    """It was closed before the end, on `card`."""

    reason: Literal["visitor", "dismissed", "replaced", "navigation", "api"] | None = None


class ErrorData(Data):
    """Stage two or a card failed. `reason` is for the site's developers."""

    reason: Text | None = None
