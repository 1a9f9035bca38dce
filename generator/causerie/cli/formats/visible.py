"""Makes every character of a writer's text safe and visible on a terminal."""

import re
import unicodedata

TAB = "→   "
JOINERS = "\u200c\u200d"  # parts of Persian words and of emoji


def visible(text: str) -> str:
    """``text`` with control and formatting characters as signs: ``␀``, ``‹U+202E›``, an arrow for a tab.

    Line ends stay.
    """
    return re.sub(r"[^\n\x20-\x7e]", lambda found: sign(found.group()), text)


def sign(character: str) -> str:
    """The character itself where it is safe to print, else a sign for it."""
    if character == "\t":
        return TAB
    category = unicodedata.category(character)
    if category == "Cc" and character <= "\x1f":
        return chr(0x2400 + ord(character))
    if category in {"Cc", "Cf", "Cs", "Zl", "Zp"} and character not in JOINERS:
        return f"‹U+{ord(character):04X}›"
    return character
