"""What stands where a list is wanted, and the list as it was meant."""

import re

from causerie.diagnostics import Diagnostic, Position, SlipError, Span
from causerie.parse.tree import Mapping, Node, Scalar

OTHER_DASH = re.compile(r"[\u2010-\u2015\u2212\u2022\u00b7](?=\s)")
PLAIN_ITEMS = re.compile(r"[\w/.-][\w ’'/.*-]*(, *[\w/.-][\w ’'/.*-]*)*")


def list_wanted(node: Node) -> SlipError:
    """The slip at a value or a key that begins where the first item of a list should."""
    first = node.entries[0][0] if isinstance(node, Mapping) and node.entries else node
    if isinstance(first, Scalar) and not first.style:
        if isinstance(node, Mapping) and re.match(r"-\S", first.text):
            return SlipError(Diagnostic("dash_without_space", first_letter(first), instead="- "))
        if OTHER_DASH.match(first.text):
            words = {"sign": first.text[0]}
            return SlipError(Diagnostic("sign_instead_of_dash", first_letter(first), words, instead="-"))
    return SlipError(Diagnostic("value_where_list_is_wanted", first.span, instead=list_of(node, first)))


def list_of(node: Node, first: Node) -> str | None:
    """The value in brackets, or the first key with a dash before it; ``None`` where it is no such text."""
    if isinstance(first, Scalar) and isinstance(node, Mapping):
        return f"- {first.raw}"
    if isinstance(first, Scalar) and not first.style and PLAIN_ITEMS.fullmatch(first.text):
        return f"[{first.text}]"
    return None


def first_letter(scalar: Scalar) -> Span:
    start = scalar.span.start
    return scalar.span._replace(end=Position(start.line, start.column + 1))
