"""Codes of languages (BCP 47), and which language stands in where another is missing."""

import re

LANGUAGE = r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?"
PSEUDO = "en-XA"
"""The made-up language in which layouts are tried: English with accents, longer than it is."""
TRADITIONAL = frozenset({"Hant", "HK", "MO", "TW"})


def is_language(code: str) -> bool:
    """Whether it is written like the code of a language: ``en``, ``pt-BR``, ``zh-Hant-TW``."""
    return re.fullmatch(LANGUAGE, code) is not None


def fallbacks(language: str) -> tuple[str, ...]:
    """The language itself, then what its readers can read as well, the nearest first.

    ``pt-BR`` → ``pt``; Chinese goes by its script, whether that is written or follows from the region:
    ``zh-TW`` → ``zh-Hant``, ``zh-SG`` → ``zh-Hans``, ``zh``.
    """
    parts = language.split("-")
    shorter = ("-".join(parts[:length]) for length in range(len(parts) - 1, 0, -1))
    if parts[0] != "zh":
        return (language, *shorter)
    script = "zh-Hant" if is_traditional(language) else "zh-Hans"
    plain = () if script == "zh-Hant" else ("zh",)
    return tuple(dict.fromkeys((language, *(name for name in shorter if name != "zh"), script, *plain)))


def is_traditional(language: str) -> bool:
    """Whether Chinese of that code is written in traditional letters."""
    parts = set(language.split("-"))
    return "zh" in parts and "Hans" not in parts and bool(parts & TRADITIONAL)
