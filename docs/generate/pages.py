"""All pages that are written from the code."""

from pathlib import Path

from docs.generate import expressions, keys, messages, mistakes, rooms

DOCS = Path(__file__).parents[1]
NOTE = "<!-- `make reference` writes this page. -->\n"


def pages() -> dict[str, str]:
    """The text of each page, by its path in ``docs/``."""
    texts = {
        "reference/keys.md": keys.page(),
        "reference/cards.md": rooms.cards(),
        "reference/triggers.md": rooms.triggers(),
        "reference/expressions.md": expressions.page(),
        "reference/messages.md": messages.page(),
        "mistakes.md": mistakes.page(),
    }
    return {name: f"{NOTE}{text}\n" for name, text in texts.items()}
