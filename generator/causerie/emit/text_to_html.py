"""Texts of the plan as HTML, for pages without JavaScript. Every value is escaped."""

from collections.abc import Iterable

from markupsafe import Markup, escape

from causerie.plan.plan import Code, Element, Inline, Plural, Text

PHRASING = frozenset({"br", "code", "em", "img", "strong"})
VOID = frozenset({"br", "hr", "img"})


def html_of(text: Text) -> Markup:
    """The text, with what its tokens show while nothing is known of a visitor."""
    return Markup().join(map(inline_html, text)) if isinstance(text, tuple) else inline_html(text)


def inline_html(piece: Inline) -> Markup:
    """One piece of a text."""
    match piece:
        case Plural(forms=forms, default=default):
            return html_of(forms[default])
        case Code(default=default):
            return escape(default)
        case Element(tag=tag, children=children, attributes=written):
            start = Markup("<{}{}>").format(tag, attributes((written or {}).items()))
            return start if tag in VOID else Markup("{}{}</{}>").format(start, html_of(children), tag)
    return escape(piece)


def is_phrasing(text: Text) -> bool:
    """Whether the text may stand in a label: no paragraphs, no lists, no links of its own."""
    if isinstance(text, Plural):
        return all(map(is_phrasing, text.forms))
    if not isinstance(text, tuple):
        return True
    elements = [piece for piece in text if isinstance(piece, Element)]
    return all(element.tag in PHRASING and is_phrasing(element.children) for element in elements)


def attributes(pairs: Iterable[tuple[str, str]]) -> Markup:
    """Attributes of an element, each with a space in front."""
    return Markup().join(Markup(' {}="{}"').format(*pair) for pair in pairs)
