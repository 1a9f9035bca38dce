"""Reads the sentence of a policy, word by word."""

import re
from collections import deque
from typing import Annotated

from pydantic import PlainValidator, WithJsonSchema

from causerie.check.kinds.ids import ATTRIBUTE
from causerie.check.kinds.scalar import scalar_of
from causerie.check.placed import Placed
from causerie.check.policies.policy import AtMost, Claim, EndsIn, Passes, Place, Policy
from causerie.diagnostics import SlipError, Span, slip
from causerie.near_names import near_names
from causerie.parse.place import span_within
from causerie.parse.tree import Node, Scalar
from causerie.rooms import room_names

Words = deque[tuple[str, Span]]
"""Those not read yet. Behind the last one stands an empty one."""


def read_policy(node: Node) -> Policy:
    """The policy; a ``SlipError`` at the first word that does not belong there."""
    scalar = scalar_of(node)
    words = words_of(scalar)
    claim = read_claim(words)
    word, span = words.popleft()
    if word:
        raise misplaced(word, span, ("or",) if isinstance(claim, EndsIn) else ())
    return Policy(Placed(" ".join(scalar.text.split()), scalar.span), claim)


def words_of(scalar: Scalar) -> Words:
    found = re.finditer(r"\S+", scalar.text)
    placed = [(word[0], span_within(scalar, word.start(), word.end())) for word in found]
    return deque([*placed, ("", scalar.span)])


def read_claim(words: Words) -> Claim:
    if take(words, "every", "no") == "no":
        for word in ("path", "has", "more", "than"):
            take(words, word)
        return read_at_most(words)
    take(words, "path")
    if take(words, "to", "ends") == "to":
        place = read_place(words)
        take(words, "passes")
        return Passes(place, read_place(words))
    take(words, "in")
    places = [read_place(words)]
    while words[0][0] == "or":
        words.popleft()
        places.append(read_place(words))
    return EndsIn(tuple(places))


def read_at_most(words: Words) -> AtMost:
    number, span = words.popleft()
    if not re.fullmatch("[0-9]{1,4}", number):
        raise misplaced(number, span, ("6",))
    ending = "" if int(number) == 1 else "s"
    thing = take(words, *(plural(card, ending) for card in room_names("cards")))
    return AtMost(
        int(number), Place(thing, next(card for card in room_names("cards") if plural(card, ending) == thing))
    )


def plural(card: str, ending: str) -> str:
    """``questions``, ``branches``."""
    return f"{card}e{ending}" if ending and card.endswith("ch") else f"{card}{ending}"


def read_place(words: Words) -> Place:
    """``consent``, ``a goal``, ``a capture of lead.phone``."""
    if take(words, "a", "an", "consent") == "consent":
        return Place("consent", "capture", field="consent")
    card = take(words, *room_names("cards"))
    if card != "capture" or words[0][0] != "of":
        return Place(f"a {card}", card)
    words.popleft()
    name, span = words.popleft()
    if not re.fullmatch(ATTRIBUTE, name):
        raise misplaced(name, span, ("lead.phone",))
    return Place(f"a capture of {name}", card, attribute=Placed(name, span))


def take(words: Words, *known: str) -> str:
    """The next word, which must be one of these."""
    word, span = words.popleft()
    if word not in known:
        raise misplaced(word, span, known)
    return word


def misplaced(word: str, span: Span, known: tuple[str, ...]) -> SlipError:
    wanted = ", ".join(f"“{each}”" for each in known) or "the end of the sentence"
    return slip("unreadable_policy", span, near_names(word, known), word=word or "the end", wanted=wanted)


PolicyValue = Annotated[Policy, PlainValidator(read_policy), WithJsonSchema({"type": "string"})]
