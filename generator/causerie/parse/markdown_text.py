"""Card texts: Markdown with tokens."""

from causerie.parse.plain_text import parse_plain_text
from causerie.parse.text import RichText
from causerie.parse.tree import Scalar


def parse_markdown(scalar: Scalar) -> RichText:
    """The text as elements of the allow-list."""
    return RichText(parse_plain_text(scalar).pieces, scalar)
