"""What a token shows as long as nothing is known of a visitor."""

from jinja2 import nodes

UNKNOWN = "…"
"""Stands in a sentence for a value that only the visitor can give."""


def default_of_expression(tree: nodes.Expr) -> str:
    """The text that a token gives where every name is unknown: its default, or an ellipsis."""
    found = default_value(tree)
    return UNKNOWN if found is None else found


def default_value(node: nodes.Node | None) -> str | None:
    """As text; ``None`` where it hangs on a name."""
    match node:
        case nodes.Const(value=value) if value is not None:
            return str(value)
        case nodes.Or(left=left, right=right):
            return default_value(left) or default_value(right)
        case nodes.Concat(nodes=parts):
            texts = [default_value(part) for part in parts]
            return None if None in texts else "".join(filter(None, texts))
        case nodes.CondExpr(expr2=otherwise):
            return default_value(otherwise)
        case nodes.Filter(node=of, name="default", args=[instead, *_]):
            return default_value(of) or default_value(instead)
        case nodes.Filter(node=of, name="lower" | "upper" | "trim" | "title" as name):
            text = default_value(of)
            return (
                None
                if text is None
                else {"lower": text.lower, "upper": text.upper, "trim": text.strip, "title": text.title}[name]()
            )
    return None
