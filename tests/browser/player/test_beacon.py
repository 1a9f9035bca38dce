"""What is sent to the endpoint, and when nothing is."""

import json
from collections.abc import Iterator

import pytest
from playwright.sync_api import BrowserContext, Page, Request, Route

from tests.browser.host_site import HostSite
from tests.browser.player.visitor import BODY, answer_all, open_everything, shown

NO_ROBOT = "Object.defineProperty(Navigator.prototype, 'webdriver', {get: () => false})"


@pytest.fixture
def sent(context: BrowserContext) -> Iterator[list[Request]]:
    """The requests that came to the endpoint."""
    requests: list[Request] = []

    def take(route: Route) -> None:
        requests.append(route.request)
        route.fulfill(status=202)

    context.route("https://events.acme.example/**", take)
    yield requests


def events(requests: list[Request]) -> list[dict[str, dict[str, object]]]:
    return [event for request in requests for event in json.loads(request.post_data or "")]


def test_events_are_sent_as_batches_that_need_no_preflight(host: HostSite, page: Page, sent: list[Request]) -> None:
    page.add_init_script(NO_ROBOT)
    open_everything(host, page)
    answer_all(page)
    page.wait_for_timeout(300)
    assert {request.method for request in sent} == {"POST"}
    assert {request.headers["content-type"] for request in sent} == {"text/plain;charset=UTF-8"}
    assert {request.url for request in sent} == {"https://events.acme.example/v1/events"}
    assert [event["id"] for event in events(sent)] == page.evaluate("heard.map(event => event.id)")
    [acquired] = [event for event in events(sent) if str(event["type"]) == "causerie.acquired"]
    assert acquired["data"]["value"] == "ada@lovelace.example"


def test_an_automated_browser_sends_nothing(host: HostSite, page: Page, sent: list[Request]) -> None:
    open_everything(host, page)
    answer_all(page)
    page.wait_for_timeout(300)
    assert sent == []


def test_without_consent_only_what_is_submitted_is_sent(host: HostSite, page: Page, sent: list[Request]) -> None:
    page.add_init_script(NO_ROBOT)
    host.open(page, "/", BODY)
    page.evaluate("causerie.consent(false)")
    page.locator("#talk").click()
    shown(page)
    answer_all(page)
    page.wait_for_timeout(300)
    told = events(sent)
    assert {str(event["type"]) for event in told} == {"causerie.answer", "causerie.acquired"}
    assert {event["data"]["card_type"] for event in told} == {"capture"}
    assert len({str(event["visitor"]) for event in told}) == len(told)
