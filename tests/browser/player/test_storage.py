"""What is kept of a visitor, and what happens where nothing may or can be."""

import json

import pytest
from playwright.sync_api import Page, expect

from tests.browser.host_site import HostSite
from tests.browser.player.visitor import BODY, answer_all, heard, kinds, open_everything, shown

BROKEN = {
    "throws": "Object.defineProperty(window, 'localStorage', {get() { throw new Error('no') }})",
    "is full": "Storage.prototype.setItem = () => { throw new Error('full') }; "
    "Object.defineProperty(window, 'localStorage', {value: new Proxy({}, {set() { throw new Error('full') }})})",
    "holds nonsense": "localStorage.setItem('causerie:Player', '{{{')",
    "holds another version": "localStorage.setItem('causerie:Player', JSON.stringify({v: 99, lead: 1, rows: 2}))",
}


def stored(page: Page) -> dict[str, object]:
    kept: dict[str, str] = page.evaluate("({...localStorage})")
    assert set(kept) == {"causerie:Player"}
    found: dict[str, object] = json.loads(kept["causerie:Player"])
    return found


def test_one_key_keeps_the_visitor(host: HostSite, page: Page) -> None:
    open_everything(host, page)
    answer_all(page)
    kept = stored(page)
    assert set(kept) == {"v", "visitor", "session", "seen", "lead", "held", "rows", "queue"}
    assert kept["visitor"] == heard(page, "triggered")[0]["visitor"]
    assert kept["lead"] == {
        "lead.first_name": "Ada",
        "lead.email": "ada@lovelace.example",
        "lead.phone": "+32 2 555 01 23",
        "company.size": 25,
        "company.sector": "Looms",
    }


def test_an_answer_is_remembered_on_the_next_page(host: HostSite, page: Page) -> None:
    open_everything(host, page)
    answer_all(page)
    open_everything(host, page)
    expect(page.locator("[data-card=message-1]")).to_have_text("Welcome to Acme, Ada.")


def test_a_session_ends_after_thirty_idle_minutes(host: HostSite, page: Page) -> None:
    open_everything(host, page)
    before = stored(page)
    page.evaluate(
        """() => {
          const kept = JSON.parse(localStorage["causerie:Player"]);
          localStorage["causerie:Player"] = JSON.stringify({...kept, seen: kept.seen - 31 * 60_000});
        }"""
    )
    open_everything(host, page)
    assert len(heard(page, "triggered")) == 1
    after = stored(page)
    assert after["visitor"] == before["visitor"]
    assert after["session"] != before["session"]


def test_what_opens_by_itself_once_per_session_stays_away_in_it(host: HostSite, page: Page) -> None:
    host.open(page, "/offer", BODY)
    shown(page)
    host.open(page, "/offer", BODY)
    page.wait_for_timeout(2500)
    assert page.locator("[data-surface]").count() == 0
    page.evaluate("causerie.open('by-itself')")
    shown(page)


@pytest.mark.parametrize("broken", BROKEN.values(), ids=BROKEN.keys())
def test_a_conversation_works_where_storage(host: HostSite, page: Page, broken: str) -> None:
    page.add_init_script(broken)
    open_everything(host, page)
    answer_all(page)
    assert kinds(page).count("completed") == 1
    assert page.evaluate("failures") == []


@pytest.mark.parametrize(
    "refuse",
    [
        "causerie.consent(false)",
        "Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', {get: () => true})",
    ],
)
def test_who_refuses_is_not_stored(host: HostSite, page: Page, refuse: str) -> None:
    host.open(page, "/", BODY)
    page.evaluate(refuse)
    page.locator("#talk").click()
    shown(page)
    answer_all(page)
    assert page.evaluate("localStorage.length") == 0
    assert kinds(page).count("completed") == 1


def test_refusing_later_clears_what_was_stored(host: HostSite, page: Page) -> None:
    open_everything(host, page)
    page.get_by_role("button", name="Looms").click()
    assert stored(page)
    page.evaluate("causerie.consent(false)")
    page.locator("[data-card=size] input").fill("3")
    page.keyboard.press("Enter")
    assert page.evaluate("localStorage.length") == 0


def test_reset_forgets_the_visitor(host: HostSite, page: Page) -> None:
    open_everything(host, page)
    answer_all(page)
    [before] = heard(page, "triggered")
    page.evaluate("causerie.reset()")
    expect(page.locator("causerie-root")).to_have_count(0)
    page.locator("#talk").click()
    expect(page.locator("[data-card=message-1]")).to_have_text("Welcome to Acme, friend.")
    [_, after] = heard(page, "triggered")
    assert after["visitor"] != before["visitor"]
