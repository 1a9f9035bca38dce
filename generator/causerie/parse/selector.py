"""CSS selectors, parsed by cssselect2."""


def is_selector(selector: str) -> bool:
    """Whether a browser understands the selector; ``::before`` and the like are no elements of a page."""
    from cssselect2.parser import SelectorError, parse

    try:
        return all(found.pseudo_element is None for found in parse(selector))
    except (SelectorError, RecursionError):
        return False
