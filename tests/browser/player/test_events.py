"""What the page hears of a conversation, and how often."""

import json
import re

from playwright.sync_api import Page, expect

from tests.browser.host_site import HostSite
from tests.browser.player.visitor import BODY, answer_all, heard, kinds, open_everything, shown

UUID_7 = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}")


def test_each_event_comes_as_often_as_it_should(host: HostSite, page: Page) -> None:
    open_everything(host, page)
    answer_all(page)
    counts = {kind: kinds(page).count(kind) for kind in kinds(page)}
    assert counts == {"triggered": 1, "card": 8, "answer": 5, "engaged": 1, "acquired": 1, "goal": 1, "completed": 1}


def test_an_event_is_the_beacons_event(host: HostSite, page: Page) -> None:
    open_everything(host, page)
    [event] = heard(page, "triggered")
    data = data_of(event)
    assert UUID_7.fullmatch(str(event["id"])) and UUID_7.fullmatch(str(event["visitor"]))
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", str(event["time"]))
    files = [path for path in host.cdn.requests if path.startswith("/parts/everything.")]
    assert f"/parts/everything.{event['version']}.js" in files
    fixed = {key: event[key] for key in ("specversion", "source", "type", "datacontenttype", "conversation")}
    assert fixed == {
        "specversion": "1.0",
        "source": host.server.address,
        "type": "causerie.triggered",
        "datacontenttype": "application/json",
        "conversation": "everything",
    }
    kept = ("kind", "surface", "trigger", "page", "language", "known", "device")
    assert [data[key] for key in kept] == ["flow", "popup", "click", "/", "en", False, "desktop"]


def data_of(event: dict[str, object]) -> dict[str, object]:
    data = event["data"]
    assert isinstance(data, dict)
    return data


def test_ids_rise_in_the_order_of_what_happened(host: HostSite, page: Page) -> None:
    open_everything(host, page)
    answer_all(page)
    ids = page.evaluate("heard.map(event => event.id)")
    assert ids == sorted(set(ids))


def test_what_is_personal_is_in_no_event_of_the_page(host: HostSite, page: Page) -> None:
    open_everything(host, page)
    answer_all(page)
    told = json.dumps(page.evaluate("heard"))
    assert "ada@lovelace.example" not in told
    assert "555 01 23" not in told
    assert '"Ada"' not in told
    assert '"Looms"' in told


def test_a_reload_in_the_same_session_counts_nothing_twice(host: HostSite, page: Page) -> None:
    open_everything(host, page)
    page.get_by_role("button", name="Looms").click()
    open_everything(host, page)
    page.get_by_role("button", name="Ships").click()
    assert heard(page, "triggered", "engaged") == []
    assert len(heard(page, "answer")) == 1


def test_a_cancelled_beforeopen_opens_nothing(host: HostSite, page: Page) -> None:
    host.open(page, "/", BODY)
    page.evaluate(
        """document.addEventListener("causerie:beforeopen",
             event => { window.asked = event.detail; event.preventDefault(); })"""
    )
    assert page.evaluate("causerie.open('everything')") is False
    assert page.evaluate("window.asked") == {"conversation": "everything", "trigger": "api"}
    assert page.locator("causerie-root").count() == 0
    assert kinds(page) == []


def test_another_conversation_replaces_the_one_that_is_open(host: HostSite, page: Page) -> None:
    open_everything(host, page)
    page.evaluate("causerie.open('arabic', {from: 'mail'})")
    expect(page.locator("[data-surface]")).to_have_attribute("data-conversation", "arabic")
    expect(page.locator("[data-card]")).to_have_attribute("data-card", "mail")
    [closed] = heard(page, "closed")
    assert closed["conversation"] == "everything"
    assert data_of(closed)["card"] == "sector"
    assert data_of(closed)["reason"] == "replaced"


def test_toggle_closes_what_is_open_and_opens_what_is_not(host: HostSite, page: Page) -> None:
    host.open(page, "/", BODY)
    page.evaluate("causerie.toggle('everything')")
    shown(page)
    page.evaluate("causerie.toggle('everything')")
    expect(page.locator("causerie-root")).to_have_count(0)


def test_a_completed_conversation_begins_anew(host: HostSite, page: Page) -> None:
    open_everything(host, page)
    answer_all(page)
    page.keyboard.press("Escape")
    page.locator("#talk").click()
    expect(page.get_by_role("button", name="Looms")).to_be_visible()
    assert page.locator("[data-card]").count() == 2
    assert heard(page, "closed") == []


def test_dismissing_is_told_once_and_is_no_answer(host: HostSite, page: Page) -> None:
    host.open(page, "/offer", BODY)
    page.get_by_role("button", name="No, thanks").click()
    expect(page.locator("causerie-root")).to_have_count(0)
    page.wait_for_timeout(200)
    assert kinds(page) == ["triggered", "card", "closed"]
