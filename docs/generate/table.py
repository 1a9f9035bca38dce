"""Tables of Markdown."""

from collections.abc import Iterable, Sequence


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """The rows under their heads; a ``|`` within a cell is escaped."""
    return "\n".join(line(cells) for cells in (head, ["---"] * len(head), *rows))


def line(cells: Sequence[str]) -> str:
    """One row, as it stands in the file."""
    return "".join(f"| {cell} " if cell else "| " for cell in (cell.replace("|", r"\|") for cell in cells)) + "|"
