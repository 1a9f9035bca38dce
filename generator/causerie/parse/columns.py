"""The columns in which a line may begin, as the lines above it say."""

import re

from causerie.parse.line_place import Place, indentation

STEP = 2
DASHES = re.compile(r"((?:- +)*)(- *$)?")


def line_in_column(place: Place) -> str | None:
    """The line, begun in the nearest column in which one of its kind may begin; ``None`` where two are as near.

    A tab counts as a step of two spaces. With one in the indentation, and below a dash, the deeper of the two is taken.
    """
    written = place.line.lstrip()
    spaces = place.line[: indentation(place.line)]
    tabs = "\t" in spaces
    column = len(spaces.replace("\t", " " * STEP))
    columns = open_columns(place, of_dashes=written.startswith("- "), nested=tabs) - ({0} if tabs else set())
    distances = sorted((abs(each - column), -each) for each in columns)
    deeper = tabs or column in open_columns(place, of_dashes=True)
    if not distances or (not deeper and len(distances) > 1 and distances[0][0] == distances[1][0]):
        return f"{' ' * column}{written}" if tabs else None
    return f"{' ' * -distances[0][1]}{written}"


def open_columns(place: Place, *, of_dashes: bool, nested: bool = False) -> set[int]:
    """The columns of dashes, or of keys, that are open above a line; with ``nested`` only what the line above opens."""
    columns: set[int] = set()
    limit: int | None = None
    for row in range(place.row - 1, -1, -1):
        line = place.lines[row]
        start = indentation(line)
        if not line.strip() or line.lstrip().startswith("#") or (limit is not None and start >= limit):
            continue
        dashes = DASHES.match(line[start:])
        width = dashes.end(1) if dashes else 0
        if of_dashes:
            columns |= {start + at for at in range(width) if line[start + at] == "-"}
        else:
            columns.add(start + width)
        if nested and limit is None and line.rstrip().endswith(":"):
            return {start + width + STEP}
        limit = start
    return columns
