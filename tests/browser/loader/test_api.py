"""The API in the page, before and after the player has come."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page

from tests.browser.host_site import HostSite
from tests.browser.loader.loader_site import Cdn, calls, loader_site

LINK = "<a id=link data-causerie=demo href=/followed>Demo</a>"


@pytest.fixture
def site() -> Iterator[tuple[HostSite, Cdn]]:
    with loader_site(headers={}) as site:
        yield site


@pytest.fixture
def host(site: tuple[HostSite, Cdn]) -> HostSite:
    return site[0]


METHODS = "open close toggle identify set reset track on consent destroy push"


@pytest.mark.parametrize("method", METHODS.split())
def test_every_method_is_there_when_ready_fires(host: HostSite, page: Page, method: str) -> None:
    page.add_init_script(f"document.addEventListener('causerie:ready', () => found = typeof causerie.{method})")
    host.open(page, "/")
    assert page.evaluate("found") == "function"


def test_the_queue_runs_in_order_and_an_error_in_it_is_only_told_to_the_console(host: HostSite, page: Page) -> None:
    told: list[str] = []
    page.on("console", lambda message: told.append(message.text))
    queue = (
        "ran = []; causerie = []; causerie.push(c => ran.push(c.open)); causerie.push(() => { throw Error('theirs') });"
    )
    host.open(page, "/", head=f"<script nonce=abc>{queue} causerie.push(c => ran.push(c.close))</script>")
    assert page.evaluate("ran[0] === causerie.open && ran[1] === causerie.close && ran.length") == 2
    assert page.evaluate("failures") == []
    assert [text for text in told if "theirs" in text]


def test_what_is_pushed_later_runs_at_once(host: HostSite, page: Page) -> None:
    host.open(page, "/")
    assert page.evaluate("(() => { let given; causerie.push(c => given = c); return given === causerie })()") is True


def test_a_second_copy_of_the_script_does_nothing(host: HostSite, page: Page) -> None:
    script = f"<script src='{host.cdn.address}/causerie.js'></script>"
    page.add_init_script("ready = 0; document.addEventListener('causerie:ready', () => ready++)")
    host.open(page, "/", f"{script}<script>first = causerie</script>{script}{LINK}")
    page.get_by_role("link").click()
    assert [call[0] for call in calls(page)] == ["open"]
    assert page.evaluate("ready === 1 && first === causerie")


@pytest.mark.parametrize("named", ["<div id=causerie></div>", "<p id=causerie></p><p id=causerie></p>"])
def test_an_element_of_that_name_is_no_queue(host: HostSite, page: Page, named: str) -> None:
    host.open(page, "/", named)
    assert page.evaluate("failures") == []


def test_open_tells_whether_it_is_shown(host: HostSite, page: Page) -> None:
    host.open(page, "/")
    assert page.evaluate("causerie.open('demo', {from: 'card-2'})") is True
    assert calls(page) == [["open", "demo", {"from": "card-2"}, "api", None]]
    assert page.evaluate("causerie.open('nothing').then(shown => shown === undefined)") is True
    assert page.evaluate("failures") == []


def test_what_is_closed_while_it_loads_does_not_open(host: HostSite, page: Page) -> None:
    host.open(page, "/")
    page.evaluate("causerie.open('demo'); causerie.close()")
    assert calls(page) == []


def test_what_was_closed_opens_when_it_is_asked_for_again(host: HostSite, page: Page) -> None:
    host.open(page, "/")
    page.evaluate("causerie.open('demo'); causerie.close(); causerie.open('demo')")
    assert ["open", "demo", {}, "api", None] in calls(page)


def test_close_reaches_the_player(host: HostSite, page: Page) -> None:
    host.open(page, "/")
    page.evaluate("causerie.open('demo').then(() => causerie.close())")
    assert [call[0] for call in calls(page)] == ["open", "close"]


def test_reset_closes_and_the_next_conversation_has_a_new_player(host: HostSite, page: Page) -> None:
    host.open(page, "/")
    page.evaluate("causerie.open('demo').then(() => { causerie.reset(); causerie.open('demo') })")
    assert [call[0] for call in calls(page)] == ["open", "close", "open"]
    assert page.evaluate("players") == 2


def test_toggle_asks_the_player_to_close_what_is_open(host: HostSite, page: Page) -> None:
    host.open(page, "/")
    page.evaluate("causerie.toggle('demo')")
    assert calls(page) == [["open", "demo", True, "api", None]]


def test_attributes_go_by_their_full_names(host: HostSite, page: Page) -> None:
    host.open(page, "/")
    page.evaluate("causerie.identify({email: 'a@b.example'}); causerie.set({'company.size': 50})")
    assert page.evaluate("causerie.values") == {"lead.email": "a@b.example", "company.size": 50}


def test_reset_forgets_attributes_and_what_is_stored(host: HostSite, page: Page) -> None:
    host.open(page, "/")
    page.evaluate("localStorage['causerie:Acme'] = '{}'; causerie.set({'company.size': 50}); causerie.reset()")
    assert page.evaluate("[causerie.values, localStorage.length]") == [{}, 0]


def test_refused_consent_clears_storage_at_once_and_loads_nothing(host: HostSite, page: Page) -> None:
    host.open(page, "/")
    page.evaluate("localStorage['causerie:Acme'] = '{}'; localStorage.other = 'theirs'; causerie.consent(false)")
    assert page.evaluate("[Object.keys(localStorage), causerie.allowed]") == [["other"], False]
    assert host.cdn.requests == ["/causerie.js"]


def test_events_are_heard_until_their_listener_is_stopped(host: HostSite, page: Page) -> None:
    host.open(page, "/")
    page.evaluate("won = []; stop = causerie.on('goal', event => won.push(event)); 0")
    say = "document.dispatchEvent(new CustomEvent('causerie:goal', {detail: 'won'}))"
    page.evaluate(f"{say}; stop(); {say}")
    assert page.evaluate("won") == ["won"]


def test_destroy_takes_listeners_timers_and_the_api_away(page: Page) -> None:
    watch = """click($l, "a", () => "demo"); pageLoad($l, 2, () => "demo", "page_load");"""
    with loader_site(watch, {}) as (host, _):
        page.clock.install(time=0)
        page.clock.pause_at(1_000)
        host.open(page, "/", "<a href='#there'>Demo</a>")
        page.evaluate("said = 0; causerie.on('goal', () => said++); causerie.destroy()")
        page.evaluate("document.dispatchEvent(new CustomEvent('causerie:goal'))")
        page.clock.run_for(5_000)
        page.get_by_role("link").click()
        page.wait_for_timeout(300)
        assert page.evaluate("['causerie' in window, said, location.hash]") == [False, 0, "#there"]
        assert host.cdn.requests == ["/causerie.js"]


def test_what_loads_when_the_api_is_destroyed_does_not_open(host: HostSite, page: Page) -> None:
    host.open(page, "/")
    page.evaluate("causerie.open('demo'); causerie.destroy()")
    assert calls(page) == []
