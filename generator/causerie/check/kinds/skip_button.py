"""``optional``: ``true``, or the words of the button that skips."""

from typing import Annotated

from causerie.check.kinds.numbers import TRUTHS
from causerie.check.kinds.other_spellings import near_truth
from causerie.check.kinds.words import read_label
from causerie.check.read_by import ReadBy
from causerie.diagnostics import slip
from causerie.parse.text import PlainText
from causerie.parse.tree import Node, Scalar


def read_skip_button(node: Node) -> PlainText | bool:
    """A ``SlipError`` at a bare ``yes`` or ``no``, which would stand on the button."""
    if isinstance(node, Scalar) and not node.style and node.text in TRUTHS:
        return TRUTHS[node.text]
    if isinstance(node, Scalar) and not node.style and node.text in ("yes", "no", "on", "off"):
        raise slip("neither_true_nor_false", node.span, near_truth(node.text), text=node.text)
    return read_label(node)


SkipButton = Annotated[PlainText | bool, ReadBy(read_skip_button, {"type": ["boolean", "string"]})]
