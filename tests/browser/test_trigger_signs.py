"""The signs by which triggers know that something happened, on real builds."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from causerie.compile import build_site
from tests.browser.acts import AWAY, arrive, beats, opened
from tests.browser.find_browser import find_browser
from tests.browser.host_site import HostSite, host_site
from tests.browser.serve import files_of, serve
from tests.conftest import CHROMIUM_ARGUMENTS

EVERY_TRIGGER = Path(__file__).parents[2] / "benchmarks" / "sites" / "every_trigger"


@contextmanager
def site_of(folder: Path, flow: str) -> Iterator[HostSite]:
    """A site of one flow."""
    (folder / "site.yaml").write_text("name: Acme\n")
    (folder / "flow.yaml").write_text(f"{flow}\ncards:\n  - message: Hello!\n")
    assert not build_site(folder, folder / "dist").diagnostics
    with serve("localhost", files_of(folder / "dist")) as cdn, host_site(cdn) as host:
        yield host


@pytest.fixture
def still(page: Page) -> Page:
    """A tab whose clock stands still, and which can be told that it is hidden."""
    page.clock.install(time=1_800_000_000)
    page.clock.pause_at(1_800_000_100)
    page.add_init_script(AWAY)
    return page


@pytest.mark.parametrize(
    ("script", "opens"),
    [
        ("causerie.track('bought')", True),
        ("causerie.track('seen')", False),
        ("document.dispatchEvent(new Event('bought'))", True),
        ("document.body.dispatchEvent(new Event('bought', {bubbles: true}))", True),
        ("document.body.dispatchEvent(new Event('bought'))", False),
        ("dataLayer.push({event: 'bought'})", True),
        ("dataLayer.push(null, 'bought', {event: 'seen'})", False),
        ("dataLayer.splice(0, 9, {event: 'seen'}, {event: 'bought'})", True),
        ("dataLayer = {event: 'bought'}", False),
        ("delete window.dataLayer", False),
    ],
)
def test_an_event_is_heard_from_the_api_the_document_and_the_data_layer(
    tmp_path: Path, still: Page, script: str, opens: bool
) -> None:
    with site_of(tmp_path, "triggers: [event: bought]") as host:
        still.add_init_script("dataLayer = [{event: 'start'}]")
        arrive(host, still)
        beats(still, 1)
        still.evaluate(f"{script}; 0")
        assert opened(still) == (["event"] if opens else [])
        assert still.evaluate("failures") == []


def test_an_event_opens_each_time_and_the_data_layer_is_never_changed(tmp_path: Path, still: Page) -> None:
    with site_of(tmp_path, "triggers: [event: bought]") as host:
        still.add_init_script("dataLayer = [{event: 'bought'}]")
        arrive(host, still)
        assert opened(still) == ["event"]
        still.evaluate("causerie.close(); dataLayer.push({event: 'bought'})")
        assert opened(still) == ["event", "event"]
        assert still.evaluate("dataLayer.length == 2 && !Object.hasOwn(dataLayer, 'push')")


@pytest.mark.parametrize(
    ("flow", "address", "opens"),
    [
        ('url_hash: "#chat"', "#chat", True),
        ('url_hash: "#chat"', "#chats", False),
        ('url_hash: "#chat"', "", False),
        ('url_hash: "#café"', "#caf%C3%A9", True),
        ("url_query: chat=demo", "?a=b&chat=demo", True),
        ("url_query: chat=demo", "?chat=demos", False),
        ("url_query: chat=café noir", "?chat=caf%C3%A9+noir", True),
    ],
)
def test_an_address_opens_its_conversation_as_the_page_loads(
    tmp_path: Path, still: Page, flow: str, address: str, opens: bool
) -> None:
    with site_of(tmp_path, f"triggers:\n  - {flow}".replace("café noir", "café+noir")) as host:
        arrive(host, still, query=address)
        assert opened(still) == ([flow.partition(":")[0]] if opens else [])


def test_a_link_to_the_hash_where_the_visitor_is_opens_it_again(tmp_path: Path, still: Page) -> None:
    with site_of(tmp_path, 'triggers: [url_hash: "#chat"]') as host:
        host.open(still, "/", "<a href='#chat'><b>Chat</b></a><script nonce=abc>openings = []</script>")
        for _ in range(2):
            still.locator("b").click()
            beats(still, 1)
            still.get_by_role("dialog").wait_for()
            still.evaluate("causerie.close()")


def test_what_keeps_its_parameter_on_the_next_route_opens_once(tmp_path: Path, still: Page) -> None:
    with site_of(tmp_path, "triggers: [url_query: chat=demo]") as host:
        arrive(host, still, query="?chat=demo")
        assert opened(still) == ["url_query"]
        still.evaluate("causerie.close(); history.pushState(null, '', '/next?chat=demo')")
        assert opened(still) == ["url_query"]


def test_an_element_that_comes_later_is_seen(tmp_path: Path, still: Page) -> None:
    with site_of(tmp_path, "triggers: [element_visible: .late]") as host:
        arrive(host, still)
        assert opened(still) == []
        still.evaluate("document.querySelector('header').className = 'late'")
        beats(still, 1)
        still.wait_for_timeout(100)
        assert opened(still) == ["element_visible"]


@pytest.mark.parametrize(("to", "opens"), [((300, 300), False), ((-5, 300), False), ((300, -5), True)])
def test_an_exit_is_one_at_the_top(tmp_path: Path, still: Page, to: tuple[int, int], opens: bool) -> None:
    with site_of(tmp_path, "triggers: [exit_intent]") as host:
        arrive(host, still)
        still.mouse.move(300, 200)
        still.mouse.move(*to)
        assert opened(still) == (["exit_intent"] if opens else [])


@pytest.mark.parametrize("sign", ["mouse.move(9, 9)", "keyboard.press('Shift')", "mouse.wheel(0, 50)"])
def test_a_sign_of_the_visitor_ends_inactivity(tmp_path: Path, still: Page, sign: str) -> None:
    with site_of(tmp_path, "triggers: [inactivity: 6s]") as host:
        arrive(host, still)
        beats(still, 4)
        name, _, rest = sign.partition(".")
        what, _, given = rest.rstrip(")").partition("(")
        values = [part.strip().strip("'") for part in given.split(",")]
        getattr(getattr(still, name), what)(*(int(value) if value.isdigit() else value for value in values))
        still.wait_for_timeout(100)
        beats(still, 4)
        assert still.evaluate("openings") == []
        beats(still, 3)
        assert opened(still) == ["inactivity"]


def test_what_is_only_watched_is_listened_to_passively(tmp_path: Path, still: Page) -> None:
    still.add_init_script("""
        listened = [];
        const add = EventTarget.prototype.addEventListener;
        EventTarget.prototype.addEventListener = function (type, listener, options) {
          listened.push([type, options?.passive]);
          return add.call(this, type, listener, options);
        };
    """)
    with site_of(tmp_path, "triggers: [scroll: 60%, exit_intent, inactivity: 45s]") as host:
        arrive(host, still)
        passive = still.evaluate("listened.filter(([, passive]) => passive).map(([type]) => type)")
        assert sorted(passive) == ["keydown", "pointerdown", "pointermove", "pointerout", "scroll", "scroll"]


def test_pages_and_time_of_a_session_add_up_over_pages(tmp_path: Path, still: Page) -> None:
    flow = "triggers:\n  - time_on_site: 6s\n    when: session.pages == 2 and not session.returning"
    with site_of(tmp_path, flow) as host:
        arrive(host, still, "/first")
        beats(still, 4)
        arrive(host, still, "/second")
        beats(still, 1)
        assert still.evaluate("openings") == []
        assert opened(still) == ["time_on_site"]


def test_a_session_is_counted_in_memory_and_not_stored_under_global_privacy_control(
    tmp_path: Path, still: Page
) -> None:
    still.add_init_script("Object.defineProperty(navigator, 'globalPrivacyControl', {get: () => true})")
    with site_of(tmp_path, "frequency: always\ntriggers: [page_views: 2]") as host:
        arrive(host, still)
        beats(still, 2)
        assert still.evaluate("[causerie.visit.pages, localStorage.length]") == [1, 0]
        still.evaluate("history.pushState(null, '', '/next')")
        assert opened(still) == ["page_views"]


def test_a_card_can_tell_of_the_session(tmp_path: Path, still: Page) -> None:
    (tmp_path / "site.yaml").write_text("name: Acme\n")
    text = "Page {{ session.pages }} of yours, after {{ session.seconds }} s."
    (tmp_path / "flow.yaml").write_text(f"triggers: [page_load: 3s]\ncards:\n  - message: '{text}'\n")
    assert not build_site(tmp_path, tmp_path / "dist").diagnostics
    with serve("localhost", files_of(tmp_path / "dist")) as cdn, host_site(cdn) as host:
        arrive(host, still)
        opened(still)
        assert "Page 1 of yours, after" in still.get_by_role("dialog").inner_text()


def test_destroy_ends_every_trigger(tmp_path: Path, still: Page) -> None:
    still.add_init_script("""
        timers = new Set();
        const [set, clear] = [setInterval, clearInterval];
        setInterval = (...given) => { const timer = set(...given); timers.add(timer); return timer };
        clearInterval = timer => { timers.delete(timer); clear(timer) };
    """)
    assert not build_site(EVERY_TRIGGER, tmp_path / "dist").diagnostics
    with serve("localhost", files_of(tmp_path / "dist")) as cdn, host_site(cdn) as host:
        arrive(host, still)
        beats(still, 1)
        assert still.evaluate("timers.size") > 5
        still.evaluate("causerie.destroy()")
        assert still.evaluate("timers.size") == 0
        still.evaluate(
            "document.dispatchEvent(new Event('added_to_basket')); location.hash = 'chat'; scrollTo(0, 9999)"
        )
        assert opened(still) == []
        assert host.cdn.requests == ["/causerie.js"]


def test_a_page_that_comes_back_from_the_cache_goes_on(tmp_path: Path, browser: Browser) -> None:
    with site_of(tmp_path, "triggers: [time_on_page: 4s]") as host:
        caching = browser.browser_type.launch(
            executable_path=find_browser(),
            args=CHROMIUM_ARGUMENTS,
            ignore_default_args=["--disable-back-forward-cache"],
        )
        page = caching.new_page()
        host.open(page, "/read")
        page.evaluate("wasHere = true")
        page.wait_for_timeout(2_500)
        host.visit(page, "/other")
        page.wait_for_timeout(3_000)
        page.go_back(wait_until="commit")
        assert page.evaluate("window.wasHere && heard.length === 0")
        page.get_by_role("dialog").wait_for(timeout=3_000)
        caching.close()
