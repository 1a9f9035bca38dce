"""One pattern of pages: ``/pricing``, ``/plans/*``, ``https://*.acme.com/*``, ``/pricing?plan=pro``."""

import re
from dataclasses import dataclass
from urllib.parse import unquote, unquote_plus

from causerie.check.kinds.scalar import exact
from causerie.diagnostics import Span, slip
from causerie.parse.tree import Node


@dataclass(frozen=True, slots=True)
class PagePattern:
    """``host`` is lower case and may hold ``*``; ``None``: any. ``path`` begins with ``/`` or ``*``, decoded, without a
    trailing slash (the start page is ``/``). ``query`` has the parameters that must be there, decoded, each value with
    ``*`` or not. ``source`` is what was written.
    """

    host: str | None
    path: str
    query: tuple[tuple[str, str], ...]
    source: str
    span: Span


PATTERN = re.compile(
    r"(?:https?://(?P<host>[^/?#\s]+))?(?P<path>[/*][^?#\s]*)?(?:\?(?P<query>[^#\s]*))?", re.IGNORECASE
)


def read_page_pattern(node: Node) -> PagePattern:
    scalar = exact(node)
    text = scalar.text.strip()
    if "#" in text:
        raise slip("hash_in_pages", scalar.span, text=text)
    found = PATTERN.fullmatch(text)
    if not found or not (found["host"] or found["path"]):
        raise slip("unreadable_page", scalar.span, nearest(text), text=text)
    path = unquote(found["path"] or "/*")
    return PagePattern(
        host=found["host"].lower() if found["host"] else None,
        path=path.rstrip("/") or "/",
        query=tuple(parameter(part) for part in (found["query"] or "").split("&") if part),
        source=text,
        span=scalar.span,
    )


def parameter(part: str) -> tuple[str, str]:
    name, _, value = part.partition("=")
    return unquote_plus(name), unquote_plus(value)


def nearest(text: str) -> tuple[str, ...]:
    """The pattern that was meant where the slash or the scheme is missing."""
    several = re.split(r"[,;\s]+", text)
    if len(several) > 1 and all(part.startswith("/") for part in several):
        return (f"[{', '.join(several)}]",)
    if text.lower() in ("all", "any", "every", "everywhere", "alle", "toutes"):
        return ("/*",)
    if re.fullmatch(r"[\w*.-]+\.[a-z]{2,}(/\S*)?", text):
        return (f"https://{text}",)
    return (f"/{text}",) if re.fullmatch(r"[\w*/.-]+(\?\S*)?", text) else ()
