"""Regular expressions as JavaScript literals."""

import re

SIGNS = re.compile(r"[\\^$.*+?()[\]{}|/]")
KEPT_OR_SLASH = re.compile(r"\\.|\[(?:\\.|[^\]\\])*\]|/", re.DOTALL)
UNSAFE = re.compile("[\x00-\x1f\x7f\u2028\u2029\ufeff\ud800-\udfff]")


def literal_pattern(text: str) -> str:
    """A pattern that fits exactly ``text``."""
    return SIGNS.sub(lambda match: f"\\{match[0]}", text)


def latin_1(text: str) -> str:
    """The text as the loader reads addresses: each byte of UTF-8 as the letter of Latin-1."""
    return text.encode("utf-8", "surrogatepass").decode("latin-1")


def regular_expression(pattern: str, flags: str = "") -> str:
    """``pattern`` between slashes. ``s`` of the flags is left out where no dot asks for it."""
    slashed = KEPT_OR_SLASH.sub(lambda match: "\\/" if match[0] == "/" else match[0], pattern)
    needed = flags.replace("s", "s" if "." in pattern.replace("\\.", "") else "")
    return f"/{UNSAFE.sub(escape, slashed) or '(?:)'}/{needed}"


def escape(match: re.Match[str]) -> str:
    """The same letter as an escape of regular expressions, so that it may stand in any script."""
    return f"\\u{ord(match[0]):04x}"
