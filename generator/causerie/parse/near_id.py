"""The id that someone may have meant who wrote words."""

import re
import unicodedata


def near_id(text: str) -> tuple[str, ...]:
    """``Book a Demo!`` → ``("book-a-demo",)``; nothing where no letter is left."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    words = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
    start = re.search(r"[a-z]", words)
    return (words[start.start() : start.start() + 64].rstrip("-"),) if start else ()
