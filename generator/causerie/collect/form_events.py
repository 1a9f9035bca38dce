"""The events of a form that a page without JavaScript posted. Their ids are made for this one message."""

import time
from datetime import UTC, datetime
from urllib.parse import urlsplit

from causerie.collect.known_cards import FoundCard
from causerie.events.event import BEACON, AnyEvent
from causerie.events.uuid7 import uuid7
from causerie.events.values import Value


def form_events(base_url: str | None, found: FoundCard, values: dict[str, Value], version: str) -> list[AnyEvent]:
    """An ``answer``, and an ``acquired`` where an address is among the values; none where nothing was filled in.

    ``version`` is what the page says it is; any text will do.
    """
    if not values:
        return []
    address = urlsplit(f"{base_url or '/'}{found.conversation_id}/")
    fields = found.card.fields
    data: dict[str, object] = {
        "kind": found.conversation.kind,
        "surface": "page",
        "trigger": "page",
        "page": address.path,
        "language": found.conversation.language,
        "script": False,
        "card": found.card_id,
        "card_type": found.card.type,
        "attributes": {field.save: values[name] for name, field in fields.items() if field.save and name in values},
    }
    envelope: dict[str, object] = {
        "specversion": "1.0",
        "source": f"{address.scheme}://{address.netloc}" if address.netloc else "null",
        "time": datetime.fromtimestamp(time.time(), UTC).isoformat(timespec="milliseconds"),
        "visitor": uuid7(),
        "session": uuid7(),
        "conversation": found.conversation_id,
        "version": version,
    }
    only = fields.get("value")
    answer: dict[str, object] = {"field": only.type, "value": values["value"]} if only else {"value": values}
    events = [envelope | {"id": uuid7(), "type": "causerie.answer", "data": data | answer}]
    addresses = [values[name] for name, field in fields.items() if field.type == "email" and name in values]
    if addresses:
        events.append(envelope | {"id": uuid7(), "type": "causerie.acquired", "data": data | {"value": addresses[0]}})
    return BEACON.validate_python(events)
