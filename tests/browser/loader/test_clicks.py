"""Clicks: which are taken over, and which stay the page's."""

import pytest
from playwright.sync_api import Page

from tests.browser.loader.loader_site import calls, loader_site

OPENED = [["open", "demo", {}, "click", "link"]]


def test_a_click_is_taken_over_before_the_pages_own_listeners(page: Page) -> None:
    body = "<a id=link data-causerie=demo href=/followed><b>Demo</b></a>"
    with loader_site() as (host, _):
        host.open(page, "/", body)
        page.evaluate("document.addEventListener('click', event => { prevented = event.defaultPrevented }, true)")
        page.locator("b").click()
        assert calls(page) == OPENED
        assert page.evaluate("prevented") is True


@pytest.mark.parametrize("key", ["Control", "Shift", "Meta", "Alt"])
def test_a_click_with_a_modifier_key_is_the_browsers(page: Page, key: str) -> None:
    with loader_site() as (host, _):
        host.open(page, "/", "<button id=link data-causerie=demo>Demo</button>")
        page.evaluate("addEventListener('click', event => { prevented = event.defaultPrevented })")
        page.keyboard.down(key)
        page.get_by_role("button").click()
        page.keyboard.up(key)
        assert calls(page) == []
        assert page.evaluate("prevented") is False


def test_a_link_to_a_conversation_that_is_not_there_is_a_plain_link(page: Page) -> None:
    with loader_site() as (host, _):
        host.open(page, "/", "<a data-causerie=gone href=/followed>Gone</a>")
        page.get_by_role("link").click()
        page.wait_for_url("**/followed")


def test_the_keyboard_opens_what_a_click_opens(page: Page) -> None:
    with loader_site() as (host, _):
        host.open(page, "/", "<a id=link data-causerie=demo href=/followed>Demo</a>")
        page.get_by_role("link").press("Enter")
        assert calls(page) == OPENED


@pytest.mark.parametrize("opens", [True, False])
def test_a_selector_opens_only_where_its_guards_hold(page: Page, opens: bool) -> None:
    watch = """click($l, "[href='#demo']", () => /^\\/pricing\\/?(\\?|$)/.test(page()) && "demo");"""
    with loader_site(watch) as (host, _):
        host.open(page, "/pricing/" if opens else "/other", "<a id=link href='#demo'>Demo</a>")
        page.get_by_role("link").click()
        assert calls(page) == (OPENED if opens else [])
        assert page.evaluate("location.hash") == ("" if opens else "#demo")


def test_a_guard_knows_what_an_earlier_page_stored(page: Page) -> None:
    watch = """remember($l); click($l, "a", () => visitorKnown($l.values) && "demo");"""
    with loader_site(watch) as (host, _):
        host.open(page, "/", "<a id=link href='#demo'>Demo</a>")
        page.get_by_role("link").click()
        assert calls(page) == []
        page.evaluate("localStorage['causerie:Acme'] = JSON.stringify({v: 1, lead: {'lead.email': 'a@b.example'}})")
        host.open(page, "/", "<a id=link href='#demo'>Demo</a>")
        page.get_by_role("link").click()
        assert calls(page) == OPENED


@pytest.mark.parametrize("stored", ["", "no JSON", "1", "null", '{"v":1}'])
def test_a_store_that_is_broken_is_an_empty_one(page: Page, stored: str) -> None:
    watch = """remember($l); click($l, "a", () => visitorKnown($l.values) || "demo");"""
    page.add_init_script(f"localStorage['causerie:Acme'] = {stored!r}")
    with loader_site(watch) as (host, _):
        host.open(page, "/", "<a id=link href='#demo'>Demo</a>")
        page.get_by_role("link").click()
        assert calls(page) == OPENED
        assert page.evaluate("failures") == []


def test_nothing_is_read_from_storage_under_global_privacy_control(page: Page) -> None:
    watch = """remember($l); click($l, "a", () => visitorKnown($l.values) && "demo");"""
    page.add_init_script("Object.defineProperty(navigator, 'globalPrivacyControl', {value: true})")
    page.add_init_script("localStorage['causerie:Acme'] = JSON.stringify({v: 1, lead: {'lead.email': 'a@b.example'}})")
    with loader_site(watch) as (host, _):
        host.open(page, "/", "<a id=link href='#demo'>Demo</a>")
        page.get_by_role("link").click()
        assert calls(page) == []


def test_once_is_once_per_page_view(page: Page) -> None:
    watch = """once(click)($l, "button", () => "demo");"""
    with loader_site(watch) as (host, _):
        host.open(page, "/", "<button id=link>Demo</button>")
        for _ in range(2):
            page.get_by_role("button").click()
        assert calls(page) == OPENED
        page.evaluate("history.pushState(null, '', '/other')")
        page.get_by_role("button").click()
        assert calls(page) == [*OPENED, *OPENED]
