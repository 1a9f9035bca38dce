"""Slips at the start of an item: a card, a trigger or a choice."""

import re
from collections.abc import Iterable

from causerie.diagnostics import Diagnostic, Position, SlipError
from causerie.parse.tree import Node, Scalar


def key_without_colon(node: Node, known: Iterable[str]) -> SlipError | None:
    """``- message Hello``, where a known key stands without its colon."""
    word = re.match(r"[a-z_]+(?=\s)", node.text) if isinstance(node, Scalar) and not node.style else None
    if not word or word[0] not in known:
        return None
    start = node.span.start
    span = node.span._replace(end=Position(start.line, start.column + word.end()))
    return SlipError(Diagnostic("line_without_colon", span, instead=f"{word[0]}:"))


def option_with_dash(key: Scalar) -> SlipError:
    """``- then: end``, where an option stands as an item of its own and not below the one that it belongs to."""
    start = key.span.start
    span = key.span._replace(start=Position(start.line, max(start.column - 2, 1)))
    return SlipError(Diagnostic("option_with_dash", span, {"key": key.text}, instead=f"  {key.raw or key.text}"))
