"""Patterns of pages to one regular expression.

It is tested on ``host/path?query``: an address without scheme and hash, decoded by ``decodeURI``, its path without
a slash at the end (``sdk_src/PLAN.md``). ``decodeURI`` leaves ``;/?:@&=+$,#`` encoded where they were, so a pattern
with one of them meets both spellings. ``*`` stands for any letters of host, path or value.
"""

import re
from collections.abc import Callable

from causerie.check.kinds.page_pattern import PagePattern
from causerie.check.kinds.pages import Pages
from causerie.plan.regular_expression import literal_pattern

ANY_HOST = "[^/?]+"
ANY_PATH = "[^?]*"
LEFT_ENCODED = ";:@&=+$,#?/"


def pages_pattern(pages: Pages) -> str:
    """A pattern that fits the pages that are meant and no other; empty where all are."""
    include = alternatives([pattern_of(pattern) for pattern in pages.include])
    exclude = alternatives([pattern_of(pattern) for pattern in pages.exclude])
    if exclude:
        return f"^(?!{exclude}){include}"
    return f"^{include}" if include else ""


def alternatives(patterns: list[str]) -> str:
    """Any one of the patterns; empty where one of them, or the lack of any, fits every page."""
    if not patterns or "" in patterns:
        return ""
    if len(patterns) == 1:
        return patterns[0]
    if all(pattern.startswith(ANY_HOST) for pattern in patterns):
        return f"{ANY_HOST}({'|'.join(pattern.removeprefix(ANY_HOST) for pattern in patterns)})"
    return f"({'|'.join(patterns)})"


def pattern_of(pattern: PagePattern) -> str:
    """One pattern, without the beginning of the text; empty where it fits every page."""
    host = ANY_HOST if pattern.host is None else stars(host_letters(pattern.host), "[^/?]*", literal_pattern)
    if pattern.path in ("/*", "*") and not pattern.query:
        return "" if pattern.host is None else f"{host}([/?]|$)"
    return host + path_pattern(pattern.path, open_end=not pattern.query) + query_pattern(pattern.query)


def path_pattern(path: str, *, open_end: bool) -> str:
    """The path; with an open end also what ends it, where it does not end in a star."""
    if path in ("/*", "*"):
        return "[^?]*"
    if path.endswith("/*"):
        return stars(path.removesuffix("/*"), ANY_PATH, path_letters) + ("([/?]|$)" if open_end else "(/[^?]*)?")
    if path.endswith("*"):
        return stars(path.rstrip("*"), ANY_PATH, path_letters) + ("" if open_end else ANY_PATH)
    return stars(path.rstrip("/"), ANY_PATH, path_letters) + (r"(\?|$)" if open_end else "")


def query_pattern(query: tuple[tuple[str, str], ...]) -> str:
    """Parameters that must be there, in any order and among others."""
    if not query:
        return ""
    *others, last = [f"([^]*&)?{parameter_pattern(*each)}" for each in query]
    return r"\?" + "".join(f"(?={other})" for other in others) + last


def parameter_pattern(name: str, value: str) -> str:
    """``name=value`` up to its end; a name alone has any value, or none."""
    letters = stars(value, "[^&]*", value_letters)
    given = f"={letters}" if value else "(=[^&]*)?"
    return f"{stars(name, '[^&=]*', value_letters)}{given}(&|$)"


def stars(text: str, any_letters: str, letters: Callable[[str], str]) -> str:
    """The text with its stars replaced; two stars in a row are one."""
    return any_letters.join(letters(part) for part in re.split(r"\*+", text))


def host_letters(host: str) -> str:
    """A host as browsers write it: names of other scripts in ASCII, the usual ports left out."""
    name, colon, port = host.partition(":")
    ascii_name = ".".join(label if label.isascii() else label.encode("idna").decode() for label in name.split("."))
    return ascii_name if port in ("80", "443", "") else f"{ascii_name}{colon}{port}"


def path_letters(text: str) -> str:
    """Letters of a path: a slash is only a slash, and ``?`` and ``#`` can stand there only encoded."""
    return "".join(literal_pattern(letter) if letter == "/" else spellings(letter, "?#") for letter in text)


def value_letters(text: str) -> str:
    """Letters of a query's name or value: a space may be a plus; a plus, ``&`` and ``#`` stand there only encoded."""
    return "".join("[ +]" if letter == " " else spellings(letter, "+&#") for letter in text)


def spellings(letter: str, only_encoded: str) -> str:
    """A letter as ``decodeURI`` may leave it."""
    if letter not in LEFT_ENCODED:
        return literal_pattern(letter)
    code = "".join(f"[{digit}{digit.lower()}]" if digit.isalpha() else digit for digit in f"%{ord(letter):02X}")
    return code if letter in only_encoded else f"({literal_pattern(letter)}|{code})"
