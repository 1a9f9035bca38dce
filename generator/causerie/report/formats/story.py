"""A transcript in words."""

from dataclasses import dataclass

from causerie.report.answers import choices
from causerie.report.transcripts import Transcript, Turn

WORDS = {
    "acquired": "left an e-mail address",
    "meeting": "booked a meeting",
    "completed": "came to the end",
    "closed": "closed it",
    "error": "met a failure",
}
DOCUMENT = {
    "opened": "opened the document",
    "page": "turned a page of the document",
    "search": "searched the document",
    "downloaded": "downloaded the document",
    "left": "left the document",
}


@dataclass(frozen=True, slots=True)
class Sentence:
    """What happened at a card; ``said`` is the visitor's answer, None where none was given."""

    card: str
    what: str
    said: str | None = None


def story(transcript: Transcript) -> list[Sentence]:
    """What was shown and done, in order; a card and the answer to it in one sentence."""
    told: list[Sentence] = []
    for sentence in filter(None, map(sentence_of, transcript.turns)):
        if told and told[-1].card == sentence.card and told[-1].what == "saw" and sentence.said is not None:
            told.pop()
        if not told or told[-1] != sentence:
            told.append(sentence)
    return told


def sentence_of(turn: Turn) -> Sentence | None:
    """The sentence of one turn; None for what another turn tells better."""
    if turn.type == "card":
        return Sentence(turn.card, "saw")
    if turn.type == "answer":
        return Sentence(turn.card, "answered", ", ".join(choices(turn.said)))
    if turn.type == "goal":
        return Sentence("", f"reached the goal “{turn.said}”")
    what = DOCUMENT.get(turn.said) if turn.type == "document" else WORDS.get(turn.type)
    return Sentence("", what) if what else None
