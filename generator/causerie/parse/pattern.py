"""Regular expressions behind ``matching``: what Python and JavaScript read in the same way."""

import re
import warnings

ONLY_IN_PYTHON = re.compile(r"\(\?(?:P|#|>|\(|[aiLmsux-]+[:)])|\\[AZ]|[*+?}]\+|\{,")


def is_pattern(text: str) -> bool:
    """Whether both languages read the pattern, and read the same."""
    if ONLY_IN_PYTHON.search(text):
        return False
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            re.compile(text)
    except (re.error, FutureWarning, OverflowError, RecursionError):
        return False
    return True
