"""A place in the lines of a file, for slips in the YAML itself."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """A place in the lines of a file, counted from 0."""

    lines: list[str]
    row: int
    column: int

    @property
    def line(self) -> str:
        return self.lines[self.row] if self.row < len(self.lines) else ""

    @property
    def letter(self) -> str:
        return self.line[self.column : self.column + 1]

    def at(self, column: int) -> "Place":
        return Place(self.lines, self.row, column)

    def line_above(self) -> "Place":
        """The start of the last line above that holds something; this one where there is none."""
        for row in range(self.row - 1, -1, -1):
            if self.lines[row].strip():
                return Place(self.lines, row, indentation(self.lines[row]))
        return self


Cause = tuple[str, Place, str | None]
"""A code, the place where the slip opens, and the line as it should read, where that is known."""


def indentation(line: str) -> int:
    return len(line) - len(line.lstrip())
