"""Words for people: Markdown, plain text with tokens, and lines without tokens."""

from typing import Annotated

from causerie.check.kinds.scalar import scalar_of
from causerie.check.placed import Placed
from causerie.check.read_by import ReadBy
from causerie.diagnostics import slip
from causerie.parse.markdown_text import parse_markdown
from causerie.parse.plain_text import parse_plain_text
from causerie.parse.text import PlainText, RichText
from causerie.parse.tree import Node


def read_markdown(node: Node) -> RichText:
    return parse_markdown(scalar_of(node))


def read_label(node: Node) -> PlainText:
    return parse_plain_text(scalar_of(node))


def read_line(node: Node) -> Placed:
    """Words in which a token would have nobody to speak to: names of goals and conversations."""
    scalar = scalar_of(node)
    if "{{" in scalar.text:
        raise slip("token_where_none_is_read", scalar.span)
    return Placed(" ".join(scalar.text.split()), scalar.span)


TEXT = {"type": ["string", "number", "boolean"]}

Markdown = Annotated[RichText, ReadBy(read_markdown, TEXT)]
Label = Annotated[PlainText, ReadBy(read_label, TEXT)]
Line = Annotated[Placed, ReadBy(read_line, TEXT)]
