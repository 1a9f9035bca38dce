"""What an expression means once compiled: a value that may be unknown, and a truth that may be undecided.

Truth and falsity are compiled apart: an unknown value makes a comparison neither true nor false, ``not`` swaps the two,
and only a whole condition falls to false (``flow-language.md``, "Expressions and tokens").
"""

from dataclasses import dataclass

from causerie.plan.javascript import FALSE, TRUE, UNKNOWN, Js, Level, both, choose, negation


@dataclass(frozen=True, slots=True)
class Meaning:
    """An expression in JavaScript, four ways.

    ``raw`` is its value wherever ``known`` holds. Where it does not, ``raw`` is ``undefined`` if the meaning is
    ``natural``, and else worthless. ``true`` and ``false`` tell that it surely is the one, or the other.
    """

    raw: Js
    known: Js
    true: Js
    false: Js
    natural: bool = False
    is_list: bool = False

    @property
    def value(self) -> Js:
        """The value, or ``undefined`` where it is unknown."""
        return self.raw if self.natural else choose(self.known, self.raw, UNKNOWN)

    def known_beside(self, other: "Meaning") -> Js:
        """What must still be asked before ``===`` with ``other``: nothing, where ``undefined`` cannot equal it."""
        return TRUE if self.natural and other.known == TRUE else self.known


NOTHING = Meaning(UNKNOWN, FALSE, FALSE, FALSE, natural=True)


def is_known(raw: Js) -> Js:
    """``raw != null``."""
    return Js(f"{raw.at(Level.EQUALITY)}!=null", Level.EQUALITY)


def value_meaning(raw: Js, known: Js, *, natural: bool) -> Meaning:
    """The meaning of a value whose truth is JavaScript's own: a text that is not empty, a number but 0, ``true``."""
    true = raw if natural else both(known, raw)
    return Meaning(raw, known, true, both(known, negation(raw)), natural or known == TRUE)


def list_meaning(raw: Js, known: Js) -> Meaning:
    """The meaning of a list, which is false where it is empty. ``raw`` is natural."""
    return Meaning(
        raw,
        known,
        Js(f"{raw.at(Level.CALL)}?.length"),
        Js(f"{raw.at(Level.CALL)}?.length===0", Level.EQUALITY),
        natural=True,
        is_list=True,
    )


def truth_meaning(true: Js, false: Js, known: Js) -> Meaning:
    """The meaning of something that is true, false or undecided."""
    return Meaning(true, known, true, false, natural=known == TRUE)
