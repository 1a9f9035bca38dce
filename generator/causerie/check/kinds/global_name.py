"""The SDK's name in the page."""

import re
from typing import Annotated

from causerie.check.kinds.scalar import exact
from causerie.check.placed import Placed
from causerie.check.read_by import ReadBy
from causerie.diagnostics import slip
from causerie.parse.tree import Node

NAME = r"[A-Za-z_$][A-Za-z0-9_$]{0,63}"
TAKEN = frozenset(
    {
        "Infinity",
        "NaN",
        "alert",
        "await",
        "break",
        "caches",
        "case",
        "catch",
        "class",
        "close",
        "closed",
        "confirm",
        "const",
        "continue",
        "crypto",
        "debugger",
        "default",
        "delete",
        "do",
        "document",
        "else",
        "enum",
        "eval",
        "event",
        "export",
        "extends",
        "false",
        "fetch",
        "finally",
        "for",
        "frames",
        "function",
        "history",
        "if",
        "import",
        "in",
        "length",
        "let",
        "location",
        "name",
        "navigator",
        "new",
        "null",
        "of",
        "open",
        "origin",
        "parent",
        "performance",
        "print",
        "prompt",
        "return",
        "screen",
        "self",
        "static",
        "status",
        "stop",
        "super",
        "switch",
        "this",
        "throw",
        "top",
        "true",
        "try",
        "typeof",
        "undefined",
        "var",
        "void",
        "while",
        "window",
        "with",
        "yield",
    }
)


def read_global_name(node: Node) -> Placed:
    """A JavaScript name that neither the language nor a browser uses itself."""
    scalar = exact(node)
    if not re.fullmatch(NAME, scalar.text) or scalar.text in TAKEN:
        raise slip("unusable_global", scalar.span, text=scalar.text)
    return Placed(scalar.text, scalar.span)


GlobalName = Annotated[
    Placed,
    ReadBy(read_global_name, {"type": "string", "pattern": "^[A-Za-z_$][A-Za-z0-9_$]*$"}),
]
