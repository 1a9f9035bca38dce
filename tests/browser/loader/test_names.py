"""What guards read of page, visitor and device."""

import pytest
from playwright.sync_api import Browser, Page, ViewportSize

from tests.browser.loader.loader_site import loader_site


@pytest.mark.parametrize(
    ("path", "query", "name", "value"),
    [
        ("/caf%C3%A9/", "", "pagePath()", "/café"),
        ("/", "", "pagePath()", "/"),
        ("/%E0%A4%A", "", "pagePath()", "/%E0%A4%A"),
        ("/", "", "pageTitle()", "Host"),
        ("/", "", "pageReferrer() ?? 'unknown'", "unknown"),
        ("/", "?plan=pro+plus&plan=b", "pageQuery('plan')()", "pro plus"),
        ("/", "?plan", "pageQuery('plan')()", ""),
        ("/", "", "pageQuery('plan')() ?? 'unknown'", "unknown"),
        ("/", "?utm_source=mail", "utm('source')()", "mail"),
        ("/", "", "visitorLanguage()", "en"),
        ("/", "", "visitorKnown($l.values)", False),
        ("/", "", "visitorKnown({'lead.email': 'a@b.example'})", True),
        ("/caf%C3%A9/", "?a=%26b#part", "page()", "/cafÃ©/?a=&b"),
    ],
)
def test_a_name_reads_its_value(page: Page, path: str, query: str, name: str, value: object) -> None:
    with loader_site(f"found = {name};", {}) as (host, _):
        host.open(page, path, query=query)
        assert page.evaluate("found") == value


@pytest.mark.parametrize(
    ("touch", "width", "kind"), [(False, 500, "desktop"), (True, 390, "phone"), (True, 820, "tablet")]
)
def test_a_device_is_known_by_its_pointer_and_its_screen(browser: Browser, touch: bool, width: int, kind: str) -> None:
    screen: ViewportSize = {"width": width, "height": 1100}
    context = browser.new_context(has_touch=touch, is_mobile=touch, viewport=screen, screen=screen)
    with loader_site("found = deviceKind();", {}) as (host, _):
        page = context.new_page()
        host.open(page, "/")
        assert page.evaluate("found") == kind
    context.close()
