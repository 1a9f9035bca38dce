"""English with accents, in brackets and a third longer: what is cut off, or was never translated, shows at once."""

import re

KEPT = re.compile(r"(\{\{.*?\}\}|\{\w+\}|\]\([^)]*\)|`[^`]*`|<[^>]*>|\b(?:https?|mailto|tel):\S+|\\.)", re.DOTALL)
"""What machines read: tokens, blanks, addresses, code."""
LINE = re.compile(r"(?m)^([ \t]*(?:(?:[-+*>]|#+|\d+\.)[ \t]+)*)(\S.*?)([ \t]*)$")
"""A line's Markdown, and its words."""
ACCENTS = str.maketrans(
    {
        **dict(zip("bcdfghjklmnpqrstvwxyz", "ƀçðƒĝĥĵķļɱñþɋŕšţṽŵẋýž", strict=True)),
        **dict(zip("BCDFGHJKLMNPQRSTVWXYZ", "ßÇÐƑĜĤĴĶĻṀÑÞɊŔŠŢṼŴẊÝŽ", strict=True)),
        **{vowel: accented * 2 for vowel, accented in zip("aeiou", "åéîöû", strict=True)},
        **dict(zip("AEIOU", "ÅÉÎÖÛ", strict=True)),
    }
)


def pseudo(text: str) -> str:
    """The text in the made-up language; tokens, addresses and Markdown stay as they are."""
    parts = KEPT.split(text)
    accented = "".join(part if place % 2 else part.translate(ACCENTS) for place, part in enumerate(parts))
    return LINE.sub(r"\1⟦\2⟧\3", accented)
