"""Names for what a tail defines itself."""

from string import ascii_letters

from causerie.emit.link import Side


def free_name(side: Side) -> str:
    """One letter that no piece of a side has taken for what it exports.

    Raises:
        StopIteration: all are taken.
    """
    taken = {local for piece in side.pieces.values() for local in piece.exports.values()}
    return next(letter for letter in ascii_letters if letter not in taken)
