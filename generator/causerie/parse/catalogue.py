"""What a PO file holds: the translations of one language."""

from dataclasses import dataclass

from causerie.diagnostics import Span
from causerie.parse.tree import Scalar


@dataclass(frozen=True, slots=True)
class Message:
    """One text. ``context`` is where it stands in its conversation, ``source`` the author's words.

    ``forms`` are the translations as they were written: one, or with ``plural`` as many as the language has forms; an
    empty one is not translated yet. ``fuzzy``: the source changed since. ``obsolete``: no conversation has it any more.
    ``comments`` are the translators' own; ``span`` is where the source stands.
    """

    context: str
    source: str
    plural: bool
    forms: tuple[Scalar, ...]
    fuzzy: bool
    obsolete: bool
    comments: tuple[str, ...]
    span: Span

    @property
    def translated(self) -> bool:
        """Whether there are words in every form."""
        return bool(self.forms) and all(form.text.strip() for form in self.forms)


@dataclass(frozen=True, slots=True)
class PluralRule:
    """``expression`` gives the number of the form for a count ``n``: an expression of C, and of JavaScript."""

    forms: int
    expression: str


TWO_FORMS = PluralRule(2, "n != 1")
"""The rule of files that tell none."""


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All of a file. ``header`` is its first entry with its comments, as they were written; it may be empty."""

    language: str
    file: str
    header: str
    rule: PluralRule
    messages: tuple[Message, ...]
