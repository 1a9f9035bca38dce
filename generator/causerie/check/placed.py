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

    def __deepcopy__(self, _: object) -> "Placed":
        """Itself: it never changes."""
        return self


def unwritten(text: str) -> Placed:
    """A default of the site file, which nobody wrote."""
    return Placed(text, Span("site.yaml", Position(1, 1), Position(1, 1)))
