"""The contract between generator and SDK, version 1: the Python side of ``sdk_src/plan.ts``.

A record's fields stand in the contract's order, since it travels as an array; ``tests/test_plan_contract.py`` holds the
two sides together. ``None`` is JavaScript's ``undefined``.
"""

from dataclasses import dataclass
from enum import IntEnum

CONTRACT = 1


class Way(IntEnum):
    """Where a step leads when it does not lead to a step."""

    END = -1
    RESTART = -2
    DISMISS = -3


@dataclass(frozen=True, slots=True)
class Code:
    """An expression of JavaScript over ``v``, which reads names: a token or a condition of the language, compiled.

    ``default`` is the text that it gives as long as nothing is known of a visitor; pages without JavaScript show that.
    """

    code: str
    default: str = ""


@dataclass(frozen=True, slots=True)
class Element:
    """An element of Markdown."""

    tag: str
    children: "Text"
    attributes: dict[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Plural:
    """A text in the plural forms of its language; ``rule`` is JavaScript that gives the one for ``n``, the ``count``.

    ``default`` is the one that pages without JavaScript show.
    """

    count: Code
    rule: str
    forms: tuple["Text", ...]
    default: int


Words = str | Code
Plain = Words | Plural
Inline = Plain | Element
Text = Plain | tuple[Inline, ...]
Next = int
Scalar = str | int | float | bool


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer of a question."""

    label: Plain
    next: Next | None = None
    value: str | int | float | None = None
    when: Code | None = None


@dataclass(frozen=True, slots=True)
class QuestionCard:
    """One of several answers. ``personal`` is 1 where they tell who the visitor is."""

    text: Text
    choices: tuple[Choice, ...]
    save: str | None = None
    personal: int | None = None


class CaptureFlag(IntEnum):
    """What ``CaptureCard.flags`` is the sum of."""

    SKIP_IF_KNOWN = 1
    OVERWRITE = 2
    PERSONAL = 8


@dataclass(frozen=True, slots=True)
class CaptureCard:
    """One value asked for. ``field`` is text, email, phone or number; with ``skip`` it may be left out."""

    text: Text
    field: str
    flags: int
    save: str | None
    button: Plain
    skip: Plain | None = None
    placeholder: Plain | None = None
    autocomplete: str | None = None


@dataclass(frozen=True, slots=True)
class RedirectCard:
    """An address to go to."""

    address: Plain
    new_tab: int | None = None


MessageCard = Text
GoalCard = str
SetCard = tuple[tuple[str, Scalar | Code], ...]
BranchCard = tuple[tuple[Code, Next], ...]
Card = MessageCard | QuestionCard | CaptureCard | GoalCard | SetCard | BranchCard | RedirectCard


@dataclass(frozen=True, slots=True)
class Step:
    """One card in its place. ``next`` is the index of a step or a ``Way``; absent, it is the step behind.

    A card with ``Code`` anywhere in it travels as a function that gives it, and so does ``when``.
    """

    type: str
    id: str
    card: Card
    next: Next | None = None
    when: Code | None = None


class Frequency(IntEnum):
    """Until when a conversation stays away, once shown, if it opened by itself."""

    ALWAYS = 0
    SESSION = 1
    FOR_GOOD = 2
    UNTIL_COMPLETED = 3


@dataclass(frozen=True, slots=True)
class Conversation:
    """One conversation, as its own file carries it. ``name`` is its heading, ``theme`` CSS over the site's own."""

    contract: int
    id: str
    kind: str
    surface: str
    name: str
    language: str
    words: dict[str, str]
    steps: tuple[Step, ...]
    frequency: int | None = None
    theme: str | None = None
    direction: str | None = None
