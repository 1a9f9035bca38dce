"""The number in a text, by which languages choose their plural forms."""

from jinja2 import nodes

from causerie.check.expressions_of import tokens_of
from causerie.check.meaning.unlike_types import type_of
from causerie.check.site import Site
from causerie.parse.text import Expression, PlainText, RichText


def count_of(text: PlainText | RichText, site: Site) -> Expression | None:
    """The token that shows a number, ``{{ company.size or 2 }}``; ``None`` where there is none, or more than one."""
    numbers = {token.source: token for token in tokens_of(text) if is_number(token.tree, site)}
    return next(iter(numbers.values())) if len(numbers) == 1 else None


def is_number(node: nodes.Node, site: Site) -> bool:
    """Whether it is a number, where it is known."""
    if isinstance(node, nodes.Or):
        return is_number(node.left, site) and is_number(node.right, site)
    return type_of(node, site) == "number"
