"""A single value where one is wanted."""

from causerie.diagnostics import Diagnostic, SlipError, slip
from causerie.parse.tree import Mapping, Node, Scalar, Sequence


def scalar_of(node: Node) -> Scalar:
    """The value as it was written; a ``SlipError`` where a list or keys stand instead, or nothing."""
    if not isinstance(node, Scalar):
        words = {"found": "keys" if isinstance(node, Mapping) else "a list"}
        raise SlipError(Diagnostic("several_where_one_is_wanted", node.span, words, instead=in_quotes(node)))
    if not node.text.strip():
        raise slip("comment_instead_of_value" if node.comment else "empty_value", node.span)
    return node


def in_quotes(node: Node) -> str | None:
    """A text that begins with a bracket, ``[href='#talk']``, which YAML takes for a list; ``None`` for other lists."""
    items = node.items if isinstance(node, Sequence) else ()
    written = ", ".join(item.raw for item in items if isinstance(item, Scalar))
    is_text = len(items) == 1 and written and node.span.start < items[0].span.start and '"' not in written
    return f'"[{written}]"' if is_text and "\n" not in written and "\\" not in written else None


def exact(node: Node) -> Scalar:
    """A value that machines read: no curly quotes round it, no hidden space in it."""
    scalar = scalar_of(node)
    first, last = scalar.text[0], scalar.text[-1]
    if first in "“”„«‘’‚" or last in "“”»‘’":
        raise slip("curly_quotes", scalar.span, text=scalar.text, plain=scalar.text.strip("“”„«»‘’‚"))
    return scalar
