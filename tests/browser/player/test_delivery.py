"""Every event arrives once, whatever happens to the network, the endpoint or the tab."""

from collections.abc import Callable, Iterator
from pathlib import Path
from shutil import copytree

import pytest
from playwright.sync_api import BrowserContext, Page, Route

from causerie.compile import build_site
from tests.browser.host_site import HostSite, host_site
from tests.browser.player.conftest import SITE
from tests.browser.player.door import Door, open_door
from tests.browser.player.test_beacon import NO_ROBOT
from tests.browser.player.visitor import answer_all, open_everything
from tests.browser.serve import files_of, serve


@pytest.fixture
def door() -> Iterator[Door]:
    with open_door() as opened:
        yield opened


@pytest.fixture
def site(door: Door, tmp_path: Path, context: BrowserContext) -> Iterator[HostSite]:
    """The player's site, with that endpoint, for visitors who count."""
    folder = copytree(SITE, tmp_path / "site")
    written = (folder / "site.yaml").read_text(encoding="utf-8")
    (folder / "site.yaml").write_text(
        written.replace("https://events.acme.example/v1/events", door.address), encoding="utf-8"
    )
    assert not build_site(folder, tmp_path / "dist").diagnostics
    context.add_init_script(NO_ROBOT)
    with serve("localhost", files_of(tmp_path / "dist")) as cdn, host_site(cdn) as host:
        yield host


def told(page: Page) -> set[str]:
    return set(page.evaluate("heard.map(event => event.id)"))


def until(page: Page, holds: Callable[[], bool]) -> None:
    """Wait for it, ten seconds at most."""
    for _ in range(100):
        if holds():
            return
        page.wait_for_timeout(100)
    pytest.fail("It did not come about in ten seconds.")


@pytest.mark.parametrize("status", [429, 503])
def test_what_is_refused_for_now_is_sent_again_when_the_endpoint_said(
    site: HostSite, door: Door, page: Page, status: int
) -> None:
    door.answers.append(status)
    open_everything(site, page)
    answer_all(page)
    until(page, lambda: door.ids() == told(page))
    assert len(door.taken) == len(door.ids())
    assert {method for method, _ in door.asked} == {"POST"}


def test_what_happened_offline_is_sent_when_the_network_is_back(
    site: HostSite, door: Door, context: BrowserContext, page: Page
) -> None:
    open_everything(site, page)
    until(page, lambda: door.ids() == told(page))
    before = len(door.taken)
    context.set_offline(True)
    answer_all(page)
    page.wait_for_timeout(300)
    assert len(door.taken) == before
    context.set_offline(False)
    until(page, lambda: door.ids() == told(page))


def test_where_it_is_blocked_three_tries_are_made_and_the_next_page_sends(
    site: HostSite, door: Door, context: BrowserContext, page: Page
) -> None:
    tries: list[str] = []

    def refuse(route: Route) -> None:
        tries.append(route.request.url)
        route.abort()

    context.route(door.address, refuse)
    open_everything(site, page)
    until(page, lambda: len(tries) == 3)
    page.wait_for_timeout(1000)
    before = told(page)
    assert len(tries) == 3
    context.unroute(door.address)
    open_everything(site, page)
    until(page, lambda: door.ids() == before | told(page))


def test_a_tab_that_is_closed_has_sent_everything(
    site: HostSite, door: Door, context: BrowserContext, page: Page
) -> None:
    other = context.new_page()
    open_everything(site, page)
    answer_all(page)
    heard = told(page)
    page.close(run_before_unload=True)
    until(other, lambda: door.ids() == heard)


def test_three_tabs_send_each_event_once(site: HostSite, door: Door, context: BrowserContext, page: Page) -> None:
    tabs = [page, context.new_page(), context.new_page()]
    for tab in tabs:
        open_everything(site, tab)
        answer_all(tab)
    everything = set().union(*map(told, tabs))
    until(page, lambda: door.ids() == everything)


def test_a_refused_event_is_not_sent_again(site: HostSite, door: Door, page: Page) -> None:
    door.answers.append(400)
    open_everything(site, page)
    until(page, lambda: len(door.asked) == 1)
    answer_all(page)
    until(page, lambda: len(door.taken) > 8)
    assert len(door.taken) == len(door.ids()) < len(told(page))


def test_a_page_for_trying_out_sends_nothing(site: HostSite, door: Door, page: Page) -> None:
    site.open(page, "/", "<causerie-silent></causerie-silent><a id=talk href='#'>Talk</a>")
    page.locator("#talk").click()
    page.locator("[data-surface]").wait_for()
    answer_all(page)
    page.wait_for_timeout(500)
    assert door.asked == []


def test_consent_withdrawn_takes_what_waits_along(site: HostSite, door: Door, page: Page) -> None:
    door.answers.extend([503])
    open_everything(site, page)
    until(page, lambda: len(door.asked) == 1)
    page.evaluate("causerie.consent(false)")
    page.wait_for_timeout(2500)
    assert page.evaluate("localStorage.length") == 0
    assert door.taken == []
