"""What opens by itself: seconds that the page is visible, counted anew for each page view."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page

from tests.browser.host_site import HostSite
from tests.browser.loader.loader_site import Cdn, calls, loader_site

GUARDS = """/^\\/(read|other)/.test(page()) && !$l.values["lead.email"]"""
WATCH = f"""timeOnPage($l, 5, () => {GUARDS} && "demo", "time_on_page");"""
OPENED: list[object] = ["open", "demo", {}, "time_on_page", None]
HIDE = "Object.defineProperty(document, 'hidden', {configurable: true, get: () => away})"


@pytest.fixture
def site(page: Page) -> Iterator[tuple[HostSite, Cdn]]:
    page.clock.install(time=0)
    page.clock.pause_at(1_000)
    page.add_init_script(f"away = false; {HIDE}")
    with loader_site(WATCH) as site:
        yield site


def seconds(page: Page, number: int) -> list[list[object]]:
    """The player's calls after these seconds, in beats, so that files come as they do in life."""
    for _ in range(number):
        page.clock.run_for(1_000)
        page.wait_for_timeout(20)
    return calls(page)


def test_it_opens_once_at_its_time(site: tuple[HostSite, Cdn], page: Page) -> None:
    site[0].open(page, "/read")
    assert seconds(page, 4) == []
    assert seconds(page, 1) == [OPENED]
    assert seconds(page, 10) == [OPENED]


def test_it_is_fetched_two_seconds_before(site: tuple[HostSite, Cdn], page: Page) -> None:
    host, cdn = site
    host.open(page, "/read")
    seconds(page, 2)
    assert host.cdn.requests == ["/causerie.js"]
    seconds(page, 1)
    assert sorted(host.cdn.requests) == sorted(cdn.files)


def test_nothing_is_fetched_on_pages_that_are_not_meant(site: tuple[HostSite, Cdn], page: Page) -> None:
    site[0].open(page, "/elsewhere")
    assert seconds(page, 8) == []
    assert site[0].cdn.requests == ["/causerie.js"]


def test_what_the_page_tells_before_it_is_due_counts(site: tuple[HostSite, Cdn], page: Page) -> None:
    site[0].open(page, "/read")
    seconds(page, 4)
    page.evaluate("causerie.identify({email: 'a@b.example'})")
    assert seconds(page, 5) == []


def test_time_in_the_background_does_not_count(site: tuple[HostSite, Cdn], page: Page) -> None:
    site[0].open(page, "/read")
    seconds(page, 3)
    page.evaluate("away = true")
    assert seconds(page, 20) == []
    page.evaluate("away = false")
    assert seconds(page, 1) == []
    assert seconds(page, 1) == [OPENED]


def test_a_new_route_is_a_new_page_view(site: tuple[HostSite, Cdn], page: Page) -> None:
    site[0].open(page, "/read")
    seconds(page, 4)
    page.evaluate("history.pushState(null, '', '/other')")
    assert seconds(page, 4) == []
    assert seconds(page, 1) == [OPENED]
    page.evaluate("history.back()")
    assert seconds(page, 6) == [OPENED, OPENED]


def test_a_hash_is_no_new_page_view(site: tuple[HostSite, Cdn], page: Page) -> None:
    site[0].open(page, "/read")
    seconds(page, 4)
    page.evaluate("location.hash = 'part-2'")
    assert seconds(page, 1) == [OPENED]
    page.evaluate("location.hash = 'part-3'")
    assert seconds(page, 6) == [OPENED]


def test_an_address_that_cannot_be_decoded_breaks_nothing(site: tuple[HostSite, Cdn], page: Page) -> None:
    site[0].open(page, "/read%E0%A4%A", query="?a=%")
    assert seconds(page, 5) == [OPENED]
    assert page.evaluate("failures") == []


def test_a_click_wins_over_what_is_due_while_it_loads(page: Page) -> None:
    page.clock.install(time=0)
    page.clock.pause_at(1_000)
    watch = """click($l, "button", () => "demo"); pageLoad($l, 1, () => "other", "page_load");"""
    with loader_site(watch) as (host, _):
        host.open(page, "/", "<button id=link>Demo</button>")
        page.evaluate("document.querySelector('button').click(); 0")
        page.clock.run_for(1_000)
        assert calls(page) == [["open", "demo", {}, "click", "link"]]
