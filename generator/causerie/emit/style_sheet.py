"""Style sheets without what only their writers need."""

import re


def minified(css: str) -> str:
    """The same rules in fewer letters: no comments, no indentation, one rule a line."""
    without_comments = re.sub(r"/\*.*?\*/", "", css, flags=re.DOTALL)
    tight = re.sub(r"\s*([{};,>])\s*", r"\1", " ".join(without_comments.split()))
    return re.sub(r":\s+", ":", tight).replace(";}", "}")
