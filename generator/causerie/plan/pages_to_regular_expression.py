"""Patterns of pages to one regular expression.

It is tested on a page's path and query, with its host in front where a pattern names one, decoded by ``unescape``
(``sdk_src/PLAN.md``): there bytes stand as the letters of Latin-1, so those of a pattern are spelt in bytes too. ``*``
stands for any letters of host, path or value.
"""

import re
from collections.abc import Callable

from causerie.check.kinds.page_pattern import PagePattern
from causerie.check.kinds.pages import Pages
from causerie.plan.regular_expression import latin_1, literal_pattern

ANY_HOST = "[^/]*"
ANY_PATH = "[^?]*"
ANY_VALUE = "[^&]*"
END = r"(\?|$)"


def pages_pattern(pages: Pages) -> str:
    """A pattern that fits the addresses that are meant and no other; empty where all are."""
    any_host = ANY_HOST if names_host(pages) else ""
    include = alternatives([pattern_of(pattern, any_host) for pattern in pages.include], any_host)
    exclude = alternatives([pattern_of(pattern, any_host) for pattern in pages.exclude], any_host)
    return f"^{f'(?!{exclude})' if exclude else ''}{include}" if include or exclude else ""


def names_host(pages: Pages) -> bool:
    """Whether the host in front of the path makes a difference."""
    return any(pattern.host is not None for pattern in (*pages.include, *pages.exclude))


def alternatives(patterns: list[str], any_host: str) -> str:
    """Any one of the patterns; empty where one of them, or the lack of any, fits every page."""
    if not patterns or "" in patterns:
        return ""
    if len(patterns) == 1:
        return patterns[0]
    if all(pattern.startswith(any_host) for pattern in patterns):
        return f"{any_host}({'|'.join(pattern.removeprefix(any_host) for pattern in patterns)})"
    return f"({'|'.join(patterns)})"


def pattern_of(pattern: PagePattern, any_host: str) -> str:
    """One pattern, behind ``any_host`` where it names none; empty where it fits every page."""
    if pattern.host is None and pattern.path in ("/*", "*") and not pattern.query:
        return ""
    host = any_host if pattern.host is None else stars(host_letters(pattern.host), ANY_HOST, literal_pattern)
    return host + path_pattern(pattern.path, "" if pattern.query else END) + query_pattern(pattern.query)


def path_pattern(path: str, end: str) -> str:
    """The path, and the ``end`` behind it where it does not end in a star."""
    if path in ("/", "/*", "*"):
        return "/" + (end if path == "/" else ANY_PATH if not end else "")
    if path.endswith("/*"):
        return stars(path.removesuffix("/*"), ANY_PATH, letters) + ("([/?]|$)" if end else f"(/{ANY_PATH})?")
    if path.endswith("*"):
        return stars(path.rstrip("*"), ANY_PATH, letters) + ("" if end else ANY_PATH)
    return f"{stars(path, ANY_PATH, letters)}/?{end}"


def query_pattern(query: tuple[tuple[str, str], ...]) -> str:
    """Parameters that must be there, in any order and among others."""
    if not query:
        return ""
    *others, last = [f"([^]*&)?{parameter_pattern(*each)}" for each in query]
    return r"\?" + "".join(f"(?={other})" for other in others) + last


def parameter_pattern(name: str, value: str) -> str:
    """``name=value`` up to its end; a name alone has any value, or none."""
    given = f"={stars(value, ANY_VALUE, value_letters)}" if value else f"(={ANY_VALUE})?"
    return f"{stars(name, '[^&=]*', value_letters)}{given}(&|$)"


def stars(text: str, any_letters: str, spelt: Callable[[str], str]) -> str:
    """The text with its stars replaced; two stars in a row are one."""
    return any_letters.join(spelt(part) for part in re.split(r"\*+", text))


def letters(text: str) -> str:
    """Exactly these letters, in the bytes of UTF-8."""
    return literal_pattern(latin_1(text))


def value_letters(text: str) -> str:
    """Letters of a query, in which a space may be a plus."""
    return letters(text).replace(" ", "[ +]")


def host_letters(host: str) -> str:
    """A host as browsers write it: names of other scripts in ASCII, the usual ports left out."""
    name, colon, port = host.partition(":")
    ascii_name = ".".join(label if label.isascii() else label.encode("idna").decode() for label in name.split("."))
    return ascii_name if port in ("80", "443", "") else f"{ascii_name}{colon}{port}"
