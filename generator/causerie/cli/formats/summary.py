"""The last line of a result."""


def summary(errors: int, warnings: int, files: int, conversations: int, cards: int) -> str:
    """“2 errors, 1 warning in 7 files”, or “7 conversations, 41 cards: fine.” where there is nothing to mend."""
    if not errors and not warnings:
        return f"{count(conversations, 'conversation')}, {count(cards, 'card')}: fine."
    found = [count(number, noun) for number, noun in ((errors, "error"), (warnings, "warning")) if number]
    return f"{', '.join(found)} in {count(files, 'file')}"


def count(number: int, noun: str) -> str:
    """“1 card”, “41 cards”, “1,200 cards”."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
