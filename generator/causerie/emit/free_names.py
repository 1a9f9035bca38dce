"""Names for what a tail defines itself."""

from collections.abc import Iterator
from string import ascii_letters

from causerie.emit.link import Side


def free_names(side: Side) -> Iterator[str]:
    """Names that no piece of a side has taken for what it exports, without end: letters, then letters with a number."""
    taken = {local for piece in side.pieces.values() for local in piece.exports.values()}
    number = 0
    while True:
        for letter in ascii_letters:
            name = f"{letter}{number or ''}"
            if name not in taken:
                yield name
        number += 1
