"""From an event, as it was sent, to the row that is stored."""

from pydantic_core import to_json

from causerie.events.columns import Row
from causerie.events.data import AcquiredData, AnswerData, DocumentData, GoalData
from causerie.events.event import PREFIX, AnyEvent
from causerie.events.moment import believed, day, milliseconds
from causerie.events.values import stored_value

OWN_COLUMN = frozenset(Row.__annotations__)
NOT_KEPT = OWN_COLUMN | {"sent"}


def row_of(event: AnyEvent, received_ms: int) -> Row:
    """The stored row of an event that was received at ``received_ms`` (milliseconds since 1970, UTC)."""
    data = event.data
    ts_ms = believed(milliseconds(event.time), sent_ms(data.sent), received_ms)
    others = sorted(data.model_fields_set - NOT_KEPT)
    rest = {name: value for name in others if (value := getattr(data, name)) is not None}
    return {
        "id": event.id,
        "ts_ms": ts_ms,
        "dt": day(ts_ms),
        "type": event.type.removeprefix(PREFIX),
        "visitor": event.visitor,
        "session": event.session,
        "conversation": event.conversation,
        "version": event.version,
        "kind": data.kind,
        "surface": data.surface,
        "trigger": data.trigger,
        "page": data.page,
        "referrer": data.referrer or None,
        "language": data.language,
        "device": data.device,
        "known": data.known,
        "variant": data.variant,
        "card": data.card,
        "card_type": data.card_type,
        "value": value_of(event),
        "goal": data.goal if isinstance(data, GoalData) else None,
        "data": to_json({"source": event.source, **rest}, exclude_none=True).decode(),
    }


def sent_ms(sent: float | str | None) -> int | None:
    """The client's clock at sending, in milliseconds since 1970."""
    if sent is None:
        return None
    return milliseconds(sent) if isinstance(sent, str) else int(sent)


def value_of(event: AnyEvent) -> str | None:
    """The column `value`: the answer; of a document, what was done with it."""
    data = event.data
    if isinstance(data, DocumentData):
        return data.document.action
    return stored_value(data.value) if isinstance(data, AnswerData | AcquiredData) else None
