"""CSS selectors, parsed by cssselect2."""

import re

PLAIN = re.compile(
    r"""(?:[a-zA-Z][\w-]*|(?=[.#\[]))                                          # button
        (?:[.#][a-zA-Z][\w-]*                                                 # .call-us
        |\[[a-zA-Z][\w-]*(?:[*^$]?=(?:"[^"\\\n\r\f]*"|'[^'\\\n\r\f]*'))?\])*  # [data-talk]""",
    re.ASCII | re.VERBOSE,
)
"""Selectors that are right at a glance, as nearly all are: the parser needs not be loaded for them."""


def is_selector(selector: str) -> bool:
    """Whether a browser understands the selector; ``::before`` and the like are no elements of a page."""
    return bool(PLAIN.fullmatch(selector)) or is_parsed(selector)


def is_parsed(selector: str) -> bool:
    """As ``is_selector``, for those that need the parser."""
    from cssselect2.parser import SelectorError, parse

    try:
        return all(found.pseudo_element is None for found in parse(selector))
    except (SelectorError, RecursionError):
        return False
