"""Ids of conversations and cards."""

import re
import unicodedata

ID = r"[a-z][a-z0-9-]{0,63}"
RESERVED = frozenset(
    {"beacon", "causerie", "files", "history", "index", "manifest", "page", "parts", "player", "schema"}
)
"""Names that the built folder uses itself."""


def is_id(text: str) -> bool:
    """``a-z``, ``0-9`` and ``-``, beginning with a letter, at most 64."""
    return re.fullmatch(ID, text) is not None


def near_id(text: str) -> tuple[str, ...]:
    """The id that was meant: ``Book a Demo!`` → ``("book-a-demo",)``; nothing where no letter is left."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    words = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
    start = re.search(r"[a-z]", words)
    return (words[start.start() : start.start() + 64].rstrip("-"),) if start else ()
