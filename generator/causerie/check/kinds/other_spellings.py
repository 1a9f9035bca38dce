"""How people write durations and flags elsewhere, and what that is here."""

import re

UNITS = {
    "ms": "ms|msecs?|milliseconds?|millisekunden?|millisecondes?",
    "s": "s?|secs?|seconds?|sek|sekunden?|secondes?",
    "m": "m|mn|mins?|minutes?|minuten?",
    "h": "h|hrs?|hours?|std|stunden?|heures?",
    "d": "d|days?|tage?|j|jours?",
}
TRUE = ("yes", "y", "on", "1", "oui", "ja", "vrai", "wahr")
FALSE = ("no", "n", "off", "0", "non", "nein", "faux", "falsch")


def near_duration(text: str) -> tuple[str, ...]:
    """``30 seconds`` as ``30s``, and a bare number as seconds; nothing where there is no number with a unit."""
    found = re.fullmatch(r"([0-9]+)(?:[.,]([0-9]+))?\s*([a-z]*)\.?", text.strip().lower())
    unit = next((unit for unit, written in UNITS.items() if found and re.fullmatch(written, found[3])), None)
    if not found or not unit:
        return ()
    return (f"{found[1]}.{found[2]}{unit}" if found[2] else f"{found[1]}{unit}",)


def near_truth(text: str) -> tuple[str, ...]:
    """``yes`` as ``true``, ``off`` as ``false``, in whatever letters."""
    word = text.strip().lower().rstrip(".")
    return ("true",) if word in (*TRUE, "true") else ("false",) if word in (*FALSE, "false") else ()
