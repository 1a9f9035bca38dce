"""Elements made for selectors are matched by them in a browser."""

import pytest
from playwright.sync_api import Page

from causerie.dev.element_for import element_for


@pytest.mark.parametrize(
    "selector",
    [
        "[href='#talk-to-us']",
        ".get-a-quote",
        "#demo",
        "a[href$='/help']",
        "button.primary.large",
        'a#x.y[data-a="b c"][href^="https:"]',
        "form#brochure-form",
        "[data-open]",
        "*",
        "a[href*=help i]",
    ],
)
def test_the_element_is_matched(page: Page, selector: str) -> None:
    element = element_for(selector)
    assert element is not None
    matched = """([tag, attributes, selector]) => {
        const made = document.createElement(tag || "a")
        for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
        return made.matches(selector)
    }"""
    assert page.evaluate(matched, [element.tag, element.attributes, selector])


@pytest.mark.parametrize("selector", ["nav > a", "nav a", "a:hover", "a, b", ".a + .b", "[", ":is(a)", "a::before"])
def test_what_asks_for_more_has_no_element(selector: str) -> None:
    assert element_for(selector) is None
