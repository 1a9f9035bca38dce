"""Each trigger and each gate: it opens its flow where the gate lets it, and does not where it does not."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Protocol

import pytest
from playwright.sync_api import Browser, Page, ViewportSize

from causerie.compile import build_site
from causerie.rooms import room_names
from tests.browser.acts import ACTS, AWAY, BY_ITSELF, arrive, beats, opened
from tests.browser.host_site import HostSite, host_site
from tests.browser.serve import files_of, serve

pytestmark = pytest.mark.slow


class Site(Protocol):
    """Builds a site of one flow: a trigger with what limits it, and what else the flow says."""

    def __call__(self, trigger: str, flow: str = "") -> AbstractContextManager[HostSite]: ...


@pytest.fixture
def site(tmp_path: Path) -> Site:
    @contextmanager
    def build(trigger: str, flow: str = "") -> Iterator[HostSite]:
        (tmp_path / "site.yaml").write_text("name: Acme\n")
        (tmp_path / "flow.yaml").write_text(f"triggers:\n  - {trigger}\n{flow}\ncards:\n  - message: Hello!\n")
        assert not build_site(tmp_path, tmp_path / "dist").diagnostics
        with serve("localhost", files_of(tmp_path / "dist")) as cdn, host_site(cdn) as host:
            yield host

    return build


@pytest.fixture
def still(page: Page) -> Page:
    """A tab whose clock stands still, and which can be told that it is hidden."""
    return stilled(page)


def stilled(page: Page) -> Page:
    page.clock.install(time=1_800_000_000)
    page.clock.pause_at(1_800_000_100)
    page.add_init_script(AWAY)
    return page


def test_every_trigger_is_tried() -> None:
    assert set(ACTS) == set(room_names("triggers"))


@pytest.mark.parametrize("name", ACTS)
@pytest.mark.parametrize(("path", "opens"), [("/here", True), ("/elsewhere", False)])
def test_pages(site: Site, still: Page, name: str, path: str, opens: bool) -> None:
    with site(f"{ACTS[name].trigger}\n    pages: /here") as host:
        arrive(host, still, path)
        ACTS[name].perform(still)
        assert opened(still) == ([name] if opens else [])
        assert still.evaluate("failures") == []


@pytest.mark.parametrize("name", ACTS)
@pytest.mark.parametrize(("query", "opens"), [("?from=mail", True), ("?from=search", False)])
def test_when(site: Site, still: Page, name: str, query: str, opens: bool) -> None:
    with site(f"{ACTS[name].trigger}\n    when: page.query.from == 'mail'") as host:
        arrive(host, still, query=query)
        ACTS[name].perform(still)
        assert opened(still) == ([name] if opens else [])


@pytest.mark.parametrize("name", ACTS)
@pytest.mark.parametrize(("devices", "opens"), [("desktop", True), ("phone, tablet", False)])
def test_devices_of_a_trigger(site: Site, still: Page, name: str, devices: str, opens: bool) -> None:
    with site(f"{ACTS[name].trigger}\n    devices: [{devices}]") as host:
        arrive(host, still)
        ACTS[name].perform(still)
        assert opened(still) == ([name] if opens else [])


@pytest.mark.parametrize("name", ACTS)
@pytest.mark.parametrize(("devices", "opens"), [("phone", True), ("desktop", False)])
def test_devices_of_a_flow_on_a_phone(site: Site, browser: Browser, name: str, devices: str, opens: bool) -> None:
    size: ViewportSize = {"width": 390, "height": 800}
    context = browser.new_context(has_touch=True, is_mobile=True, viewport=size, screen=size)
    page = stilled(context.new_page())
    with site(ACTS[name].trigger, f"devices: [{devices}]") as host:
        arrive(host, page)
        ACTS[name].perform(page)
        assert opened(page) == ([name] if opens else [])
    context.close()


@pytest.mark.parametrize("name", ACTS)
def test_once_per_session_holds_back_only_what_opens_by_itself(site: Site, still: Page, name: str) -> None:
    with site(ACTS[name].trigger) as host:
        for number in range(2):
            arrive(host, still, query=f"?{number}")
            ACTS[name].perform(still)
            held = number and ACTS[name].by_itself and name != "return_visit"
            assert opened(still) == ([] if held else [name])
            still.evaluate("causerie.close()")


@pytest.mark.parametrize("name", ACTS)
def test_always_opens_on_each_page_view(site: Site, still: Page, name: str) -> None:
    with site(ACTS[name].trigger, "frequency: always") as host:
        for number in range(2):
            arrive(host, still, query=f"?{number}")
            ACTS[name].perform(still)
            assert opened(still)[:1] == [name]
            still.evaluate("causerie.close()")


@pytest.mark.parametrize("trigger", ["page_load: 4s", "time_on_page: 4s", "time_on_site: 4s", "inactivity: 4s"])
def test_time_counts_only_while_the_page_is_visible(site: Site, still: Page, trigger: str) -> None:
    with site(trigger) as host:
        arrive(host, still)
        beats(still, 2)
        still.evaluate("away = true")
        beats(still, 10)
        still.evaluate("away = false")
        beats(still, 1)
        assert still.evaluate("openings") == []
        beats(still, 1)
        assert opened(still) == [trigger.partition(":")[0]]


@pytest.mark.parametrize("name", BY_ITSELF)
def test_a_new_route_is_a_new_page_view(site: Site, still: Page, name: str) -> None:
    with site(ACTS[name].trigger, "frequency: always") as host:
        arrive(host, still)
        for number in range(2):
            still.evaluate(f"causerie.close(); scrollTo(0, 0); history.pushState(null, '', '/route-{number}')")
            beats(still, 1)
            ACTS[name].perform(still)
            assert name in opened(still)
            still.evaluate("openings.length = 0")


@pytest.mark.parametrize("name", ["click", "event", "exit_intent", "inactivity", "form_submit"])
@pytest.mark.parametrize(("once", "times"), [("true", 1), ("false", 2)])
def test_once_is_once_per_page_view(site: Site, still: Page, name: str, once: str, times: int) -> None:
    with site(f"{ACTS[name].trigger}\n    once: {once}", "frequency: always") as host:
        arrive(host, still)
        for _ in range(2):
            ACTS[name].perform(still)
            opened(still)
            still.evaluate("causerie.close()")
            still.mouse.move(200, 300)
        assert opened(still) == [name] * times
