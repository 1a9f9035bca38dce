"""Regular expressions behind ``matching``: what Python and JavaScript read in the same way, and no more."""

import re
import warnings

SIGN = r"\\(?:[dDwWsSnrt]|[^A-Za-z0-9\s])"
ATOM = re.compile(rf"{SIGN}|\\[bB]|\[\^?(?:{SIGN}|[^\]\\\[])+\]|\((?:\?[:=!])?|[)|^$.]|[^\\\[\](){{}}*+?|^$.]")
TIMES = re.compile(r"(?:[*+?]|\{\d{1,3}(?:,\d{0,3})?\})\??")
REPEATS_NOTHING = ("(", "(?:", "(?=", "(?!", "|", "^", r"\b", r"\B", "")


def is_pattern(text: str) -> bool:
    """Whether both languages read the pattern, and read the same."""
    at = 0
    atom = ""
    while at < len(text):
        times = TIMES.match(text, at)
        found = None if times else ATOM.match(text, at)
        if times and atom not in REPEATS_NOTHING:
            at, atom = times.end(), ""
        elif found:
            at, atom = found.end(), found[0]
        else:
            return False
    return has_sense(text)


def has_sense(text: str) -> bool:
    """Whether brackets close and ranges run upwards."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            re.compile(text)
    except (re.error, FutureWarning, OverflowError, RecursionError):
        return False
    return True
