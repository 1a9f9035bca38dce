"""What the loader does before it waits for triggers: pieces of its own that they, guards or cards build upon."""

from collections.abc import Iterator

from causerie.check.model import Conversation, Model
from causerie.plan.names import names_in
from causerie.plan.names_of_cards import names_of_cards
from causerie.plan.needs_memory import needs_memory
from causerie.rooms import room

IN_ORDER = ("remember", "count_visit", "hear_events")


def preparations(model: Model) -> tuple[str, ...]:
    """The pieces of ``loader/`` that are called once, before all triggers, with nothing but the loader."""
    needed = {piece for conversation in model.conversations for piece in pieces_for(conversation)}
    return tuple(piece for piece in IN_ORDER if piece in needed)


def pieces_for(conversation: Conversation) -> Iterator[str]:
    """What a trigger ``NEEDS``, stored values for guards, and the session where its names are read."""
    flow = conversation.flow
    names = list(names_of_cards(conversation))
    for trigger in flow.triggers:
        kind = room("triggers", trigger.type)
        yield from getattr(kind, "NEEDS", ())
        for guard in filter(None, (flow.audience, trigger.when)):
            names += names_in(guard.tree)
            if needs_memory(guard.tree, asked_again=kind.OPENS_BY_ITSELF):
                yield "remember"
    if any(name.startswith("session.") for name in names):
        yield "count_visit"
