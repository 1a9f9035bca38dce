"""A single value where one is wanted."""

from causerie.diagnostics import slip
from causerie.parse.tree import Mapping, Node, Scalar


def scalar_of(node: Node) -> Scalar:
    """The value as it was written; a ``SlipError`` where a list or keys stand instead, or nothing."""
    if not isinstance(node, Scalar):
        raise slip("several_where_one_is_wanted", node.span, found="keys" if isinstance(node, Mapping) else "a list")
    if not node.text.strip():
        raise slip("comment_instead_of_value" if node.comment else "empty_value", node.span)
    return node


def exact(node: Node) -> Scalar:
    """A value that machines read: no curly quotes round it, no hidden space in it."""
    scalar = scalar_of(node)
    first, last = scalar.text[0], scalar.text[-1]
    if first in "“”„«‘’‚" or last in "“”»‘’":
        raise slip("curly_quotes", scalar.span, text=scalar.text, plain=scalar.text.strip("“”„«»‘’‚"))
    return scalar
