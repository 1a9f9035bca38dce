"""Names that have few values, known from the language and from the conversation's questions."""

from causerie.cards.question import Question
from causerie.check.can_hold import Worlds
from causerie.check.decide import Fact
from causerie.check.known_names import MAY_BE_UNKNOWN, OF_THE_VISIT
from causerie.check.model import Conversation, Step
from causerie.check.site import Site

DEVICES = ("phone", "tablet", "desktop")


def few_values(conversation: Conversation, site: Site, sure: frozenset[str] = frozenset()) -> Worlds:
    """All values that each of these names can have; ``None`` is one of them unless the name is in ``sure``."""
    values: dict[str, tuple[Fact, ...]] = {"device.kind": DEVICES}
    flags = [name for name, kind in OF_THE_VISIT.items() if kind == "boolean"]
    flags += [name for name, attribute in site.attributes.items() if attribute.type == "boolean"]
    values |= dict.fromkeys(flags, (True, False))
    for step in conversation.steps:
        if isinstance(step.card, Question) and (answers := answers_of(step, site)):
            values[f"answers.{step.id.replace('-', '_')}"] = answers
    return {
        name: (*known, None) if name.startswith(MAY_BE_UNKNOWN) and name not in sure else known
        for name, known in values.items()
    }


def answers_of(step: Step, site: Site) -> tuple[Fact, ...]:
    """What may be stored for a question; nothing where a label or value has tokens, or is turned into a number."""
    assert isinstance(step.card, Question)
    saved = site.attributes.get(step.card.save or "")
    pieces = [choice.stored.pieces for choice in step.card.choices]
    if (saved and saved.type != "text") or any(len(each) != 1 or not isinstance(each[0], str) for each in pieces):
        return ()
    return tuple(str(each[0]) for each in pieces)
