"""Texts that look like HTML, which show as they were typed."""

import re
from collections.abc import Iterator

from causerie.check.expressions_of import texts_in
from causerie.check.model import Conversation
from causerie.check.site import Site
from causerie.diagnostics import Diagnostic
from causerie.parse.place import span_within
from causerie.parse.text import Element, Expression, Inline

TAG = re.compile(r"</?[a-zA-Z][a-zA-Z0-9]*(?:\s[^<>]*)?/?>")


def text_looks_like_html(conversation: Conversation, _site: Site) -> Iterator[Diagnostic]:
    """The first tag of a text, unless it stands between backticks, as an example."""
    for step in conversation.steps:
        for text in texts_in(step.card):
            tag = next((found for piece in text.pieces if (found := tag_in(piece))), None)
            if tag:
                start = max(text.scalar.text.find(tag), 0)
                yield Diagnostic(
                    "text_looks_like_html", span_within(text.scalar, start, start + len(tag)), {"tag": tag}
                )


def tag_in(piece: Inline) -> str | None:
    """The first that looks like a tag in a piece of text."""
    if isinstance(piece, Expression):
        return None
    if isinstance(piece, Element):
        inner = (tag_in(child) for child in piece.children if piece.tag != "code")
        return next((tag for tag in inner if tag), None)
    found = TAG.search(piece)
    return found[0] if found else None
