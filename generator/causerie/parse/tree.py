"""The syntax tree of a YAML file. Every node keeps the place where it was written."""

from dataclasses import dataclass

from causerie.diagnostics import Span


@dataclass(frozen=True, slots=True)
class Scalar:
    """A single value, as text: what was typed is the text, whatever YAML 1.1 would make of it.

    ``raw`` is what stands in the file, quotes and all. ``style`` is empty for a value without quotes, so that ``true``,
    ``30`` and an empty value may mean more than their letters; else it is YAML's sign: ``'``, ``"``, ``|`` or ``>``,
    or ``po`` for a value that stands in a PO file.
    ``comment`` tells that a comment stands right behind it.
    """

    text: str
    span: Span
    raw: str = ""
    style: str = ""
    comment: bool = False

    @property
    def empty(self) -> bool:
        """Nothing at all was written."""
        return not self.text and not self.style


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list."""

    items: tuple["Node", ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Mapping:
    """Keys and values in the order they were written. A key stands once: the parser reports and drops a second."""

    entries: tuple[tuple[Scalar, "Node"], ...]
    span: Span

    def get(self, key: str) -> "Node | None":
        """The value of a key, if it is there."""
        return next((value for name, value in self.entries if name.text == key), None)


Node = Scalar | Sequence | Mapping
