"""Names that a writer may have meant."""

from collections.abc import Iterable
from difflib import get_close_matches


def near_names(written: str, known: Iterable[str]) -> tuple[str, ...]:
    """Up to three known names that look like the written one, the nearest first; letters' case does not count."""
    names = {name.lower(): name for name in known}
    return tuple(names[match] for match in get_close_matches(written.lower(), names, n=3, cutoff=0.7))
