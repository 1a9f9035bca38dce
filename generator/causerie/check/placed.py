"""A string that knows where it was written: ids, names, selectors."""

from causerie.diagnostics import Position, Span


class Placed(str):
    """A string like any other, with the place where the writer wrote it."""

    __slots__ = ("span",)
    span: Span

    def __new__(cls, text: str, span: Span) -> "Placed":
        placed = super().__new__(cls, text)
        placed.span = span
        return placed

    def __getnewargs__(self) -> tuple[str, Span]:
        """What a copy is made from."""
        return str(self), self.span


def unwritten(text: str) -> Placed:
    """A default of the site file, which nobody wrote."""
    return Placed(text, Span("site.yaml", Position(1, 1), Position(1, 1)))
