"""One word of a list."""

from collections.abc import Callable

from causerie.check.kinds.scalar import exact
from causerie.diagnostics import slip
from causerie.near_names import near_names
from causerie.parse.tree import Node


def word_of(*words: str) -> Callable[[Node], str]:
    """A reader that takes one of these words and nothing else."""

    def read(node: Node) -> str:
        scalar = exact(node)
        if scalar.text not in words:
            raise slip(
                "unknown_word",
                scalar.span,
                near_names(scalar.text, words),
                text=scalar.text,
                words=", ".join(words),
            )
        return scalar.text

    return read
