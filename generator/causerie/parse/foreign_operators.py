"""Operators of other languages in a condition: ``&&``, ``AND``, ``!``, ``und``."""

import re

from causerie.diagnostics import Diagnostic, SlipError
from causerie.parse.place import span_within
from causerie.parse.tree import Scalar

OPERATOR = re.compile(r"&&?|\|\||===|!==|<>|=<|=>|!(?!=)|\b(?:AND|OR|NOT|IN|IS|et|und|ou|oder|nicht)\b")
OURS = {
    "and": ("&&", "&", "AND", "et", "und"),
    "or": ("||", "OR", "ou", "oder"),
    "not": ("!", "NOT", "nicht"),
    "in": ("IN",),
    "is": ("IS",),
    "==": ("===",),
    "!=": ("!==", "<>"),
    "<=": ("=<",),
    ">=": ("=>",),
}
"""Each operator of the language, with those of others that mean the same."""


def foreign_operator(scalar: Scalar, at: int) -> SlipError | None:
    """The slip at an operator that stands where the parser gave up, or right before that place."""
    at += len(scalar.text[at:]) - len(scalar.text[at:].lstrip())
    for found in OPERATOR.finditer(scalar.text):
        is_here = found.start() <= at < found.end()
        is_before = found[0].isalpha() and found.end() <= at and not scalar.text[found.end() : at].strip()
        if is_here or is_before:
            ours = next(ours for ours, theirs in OURS.items() if found[0] in theirs)
            glued = scalar.text[found.end() : found.end() + 1].strip() and ours.isalpha()
            span = span_within(scalar, found.start(), found.end())
            words = {"word": found[0], "ours": ours}
            return SlipError(Diagnostic("foreign_operator", span, words, instead=f"{ours} " if glued else ours))
    return None
