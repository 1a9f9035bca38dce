"""Durations, for machines and for people."""

UNITS = (("day", 86_400_000), ("hour", 3_600_000), ("minute", 60_000), ("second", 1_000))


def whole_seconds(milliseconds: int) -> int:
    """Seconds, as the loader's clock beats: the next whole number, at least 1."""
    return max(1, -(-milliseconds // 1000))


def in_words(milliseconds: int) -> str:
    """``30 seconds``, ``2 minutes``, ``1.5 seconds``: in the largest unit of which it is a whole number."""
    name, length = next(((name, length) for name, length in UNITS if milliseconds % length == 0), UNITS[-1])
    number = milliseconds / length
    return f"{number:g} {name}{'' if number == 1 else 's'}"
