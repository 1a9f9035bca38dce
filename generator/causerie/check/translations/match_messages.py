"""Which message of a catalogue belongs to which text."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from causerie.check.translations.placed_text import PlacedText
from causerie.parse.catalogue import Catalogue, Message


@dataclass(frozen=True, slots=True)
class Match:
    """``fresh``: its words are those of the text as it is now; else the text changed since."""

    message: Message
    fresh: bool


def match_messages(texts: Iterable[PlacedText], catalogue: Catalogue) -> dict[str, Match]:
    """The message of each text, by the text's context; those without one are left out.

    A text that moved keeps its message by its words, also where the number of its card changed; one that was changed in
    its place keeps it as stale.
    """
    of_place = {(message.context, message.source): message for message in reversed(catalogue.messages)}
    of_words: dict[tuple[str, str], list[Message]] = defaultdict(list)
    for each in catalogue.messages:
        of_words[conversation_of(each.context), each.source].append(each)
    matches: dict[str, Match] = {}
    moved: list[PlacedText] = []
    for text in texts:
        message = of_place.get((text.context, text.source))
        if message is not None:
            matches[text.context] = Match(message, not message.fuzzy)
        else:
            moved.append(text)
    return matches | dict(matches_of_moved(moved, of_words, catalogue, [match.message for match in matches.values()]))


def matches_of_moved(
    texts: list[PlacedText],
    of_words: Mapping[tuple[str, str], list[Message]],
    catalogue: Catalogue,
    taken: list[Message],
) -> Iterable[tuple[str, Match]]:
    """Texts whose words stand elsewhere in their conversation; then those whose place has other words."""
    changed = []
    used = {id(message) for message in taken}
    for text in texts:
        known = of_words.get((conversation_of(text.context), text.source), [])
        best: Message | None = max(
            known, key=lambda message: (message.translated, id(message) not in used), default=None
        )
        if best is not None:
            used.add(id(best))
            yield text.context, Match(best, not best.fuzzy)
        else:
            changed.append(text)
    left = {message.context: message for message in catalogue.messages if id(message) not in used}
    for text in changed:
        if (message := left.get(text.context)) and message.translated:
            yield text.context, Match(message, fresh=False)


def conversation_of(context: str) -> str:
    """The conversation's id, with which every context begins."""
    return context.partition("/")[0]
