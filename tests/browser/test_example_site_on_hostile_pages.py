"""Pages that do what they please: styles that reset everything, natives that are patched, globals that are taken."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.host_site import HostSite, host_site
from tests.browser.serve import files_of, serve

LINK = "<a data-causerie=test-ride href=/test-ride>Test ride</a>"

RESET = """<style>
* { all: initial !important; }
html body * { display: none !important; color: red !important; font: 3px serif !important; }
html body a, html body { display: block !important }
causerie-root { position: absolute !important; transform: scale(.1) !important; opacity: .1 !important; }
</style>"""

PATCHES = {
    "arrays have extras": "Array.prototype.last = function () { return this.at(-1) }",
    "objects have extras": "Object.prototype.extend = function () {}; Object.prototype.then = undefined",
    "arrays turn to JSON twice": "Array.prototype.toJSON = function () { return JSON.stringify([...this]) }",
    "modules of an older time": "window.define = () => { throw Error() }; define.amd = {}; exports = module = {}",
    "an element has the API's name": """addEventListener("DOMContentLoaded", () =>
        document.body.append(Object.assign(document.createElement("form"), {id: "causerie"})))""",
    "fetch is broken": "window.fetch = () => { throw Error('fetch') }",
    "storage throws": "Object.defineProperty(window, 'localStorage', {get() { throw Error('storage') }})",
    "storage is full": "Storage.prototype.setItem = () => { throw Error('full') }",
    "no numbers at random": "crypto.randomUUID = undefined",
}


@pytest.fixture
def host(silent_dist: Path) -> Iterator[HostSite]:
    with serve("localhost", files_of(silent_dist)) as cdn, host_site(cdn) as site:
        yield site


def walk_through_a_test_ride(page: Page) -> None:
    page.get_by_role("link", name="Test ride").click()
    page.get_by_role("button", name="Ghent").click()
    for card, value in [("capture-1", "Ada"), ("capture-2", "ada@example.org")]:
        page.locator(f"[data-card={card}] input").fill(value)
        page.keyboard.press("Enter")
    expect(page.get_by_role("dialog")).to_contain_text("See you in Ghent, Ada!")


def test_a_style_sheet_that_resets_everything_does_not_reach_the_pop_up(host: HostSite, page: Page) -> None:
    host.open(page, "/", LINK)
    page.get_by_role("link").click()
    surface = page.locator("[data-surface=popup]")
    expect(surface).to_be_visible()
    plain = surface.bounding_box(), surface.evaluate("e => [getComputedStyle(e).color, getComputedStyle(e).fontSize]")
    host.open(page, "/", LINK, head=RESET)
    page.get_by_role("link").click()
    expect(surface).to_be_visible()
    page.wait_for_timeout(500)
    assert plain == (
        surface.bounding_box(),
        surface.evaluate("e => [getComputedStyle(e).color, getComputedStyle(e).fontSize]"),
    )
    assert page.locator("causerie-root").evaluate("e => getComputedStyle(e).opacity") == "1"


@pytest.mark.parametrize("patch", PATCHES.values(), ids=PATCHES.keys())
def test_a_patched_page_gets_its_conversation_and_no_error(host: HostSite, page: Page, patch: str) -> None:
    host.open(page, "/", LINK, head=f"<script>{patch}</script>")
    walk_through_a_test_ride(page)
    assert page.evaluate("failures") == []


def test_a_second_copy_of_the_snippet_stays_silent(host: HostSite, page: Page) -> None:
    host.open(page, "/", LINK, head=f'<script src="{host.cdn.address}/causerie.js" crossorigin></script>')
    page.get_by_role("link").click()
    page.wait_for_timeout(400)
    expect(page.locator("causerie-root")).to_have_count(1)
    assert page.evaluate("heard.filter(event => event.type === 'causerie.triggered').length") == 1


def test_only_one_global_is_written(host: HostSite, page: Page) -> None:
    page.goto(host.server.address + "/nothing")
    before = set(page.evaluate("Object.getOwnPropertyNames(window)"))
    host.open(page, "/", LINK)
    walk_through_a_test_ride(page)
    after = set(page.evaluate("Object.getOwnPropertyNames(window)"))
    assert after - before - {"heard", "reports", "failures"} == {"causerie"}


def test_destroy_leaves_the_page_as_it_was(host: HostSite, page: Page) -> None:
    host.open(page, "/", LINK)
    before = page.evaluate("document.documentElement.outerHTML")
    page.get_by_role("link").click()
    expect(page.get_by_role("dialog")).to_be_visible()
    page.evaluate("causerie.destroy()")
    assert page.locator("causerie-root").count() == 0
    assert page.evaluate("typeof causerie") == "undefined"
    assert page.evaluate("document.body.outerHTML") in before
    page.get_by_role("link").click()
    page.wait_for_url("**/test-ride")


def test_a_page_in_quirks_mode_shows_the_pop_up(host: HostSite, page: Page) -> None:
    host.show(f'<title>Old</title>{LINK}<script src="{host.cdn.address}/causerie.js" crossorigin></script>')
    page.goto(host.server.address)
    assert page.evaluate("document.compatMode") == "BackCompat"
    page.get_by_role("link").click()
    expect(page.get_by_role("dialog")).to_contain_text("Which city is near you?")
