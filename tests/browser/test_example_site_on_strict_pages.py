"""The strictest policies that a page can have: a nonce, Trusted Types, no styles, nothing else allowed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.host_site import STRICT_POLICY, HostSite, host_site
from tests.browser.serve import files_of, serve

BODY = """<a data-causerie=test-ride href=/test-ride>Test ride</a>
<form id=brochure-form><button>Order</button></form>
<script nonce=abc>document.forms[0].addEventListener("submit", event => event.preventDefault())</script>"""


def strict_pages(dist: Path, policy: str) -> Iterator[HostSite]:
    headers = {"Content-Security-Policy": policy}
    with serve("localhost", files_of(dist)) as cdn, host_site(cdn, headers) as site:
        yield site


@pytest.fixture
def host(silent_dist: Path) -> Iterator[HostSite]:
    yield from strict_pages(silent_dist, STRICT_POLICY)


@pytest.fixture
def host_with_endpoint(example_dist: Path) -> Iterator[HostSite]:
    yield from strict_pages(example_dist, f"{STRICT_POLICY}; connect-src https://events.larkspur.example")


def walk_through_a_test_ride(page: Page) -> None:
    page.get_by_role("link", name="Test ride").click()
    page.get_by_role("button", name="Ghent").click()
    for card, value in [("capture-1", "Ada"), ("capture-2", "ada@example.org")]:
        page.locator(f"[data-card={card}] input").fill(value)
        page.keyboard.press("Enter")
    expect(page.get_by_role("dialog")).to_contain_text("See you in Ghent, Ada!")


def reports(page: Page) -> list[str]:
    page.wait_for_timeout(300)
    heard: list[str] = page.evaluate("[...reports, ...failures]")
    return heard


def test_a_walk_from_click_to_goal_brings_no_report(host: HostSite, page: Page) -> None:
    host.open(page, "/", BODY)
    walk_through_a_test_ride(page)
    assert page.evaluate("heard.filter(event => event.type === 'causerie.goal').length") == 1
    assert reports(page) == []


def test_a_form_trigger_brings_no_report(host: HostSite, page: Page) -> None:
    host.open(page, "/brochure", BODY)
    page.get_by_role("button", name="Order").click()
    expect(page.get_by_role("dialog")).to_contain_text("your brochure is in the post")
    assert reports(page) == []


def test_what_opens_by_itself_brings_no_report(host: HostSite, page: Page) -> None:
    host.open(page, "/fr", BODY)
    expect(page.get_by_role("dialog")).to_contain_text("Bonjour", timeout=7_000)
    assert reports(page) == []


def test_the_pop_up_is_styled_although_styles_are_refused(host: HostSite, page: Page) -> None:
    host.open(page, "/", BODY)
    page.get_by_role("link", name="Test ride").click()
    expect(page.locator("[data-surface=popup]")).to_have_css("border-top-left-radius", "14px")


def test_an_endpoint_needs_its_own_line_and_no_other(host_with_endpoint: HostSite, page: Page) -> None:
    sent: list[str] = []

    def take(route: Route) -> None:
        sent.append(route.request.post_data or "")
        route.fulfill(status=202)

    page.route("https://events.larkspur.example/**", take)
    page.add_init_script("Object.defineProperty(Navigator.prototype, 'webdriver', {get: () => false})")
    host_with_endpoint.open(page, "/", BODY)
    walk_through_a_test_ride(page)
    assert reports(page) == []
    assert any('"causerie.goal"' in body for body in sent)


def test_a_policy_without_room_for_the_script_leaves_the_links(silent_dist: Path, page: Page) -> None:
    for host in strict_pages(silent_dist, "default-src 'self'"):
        host.visit(page, "/", "<a data-causerie=test-ride href=/test-ride>Test ride</a>")
        page.get_by_role("link").click()
        page.wait_for_url("**/test-ride")
