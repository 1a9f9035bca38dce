"""What a visitor, or a page, does to fire each trigger. Pages have a clock of their own, which only tests move."""

from collections.abc import Callable
from dataclasses import dataclass

from playwright.sync_api import Page

from tests.browser.host_site import HostSite

BODY = """
<header>Acme</header>
<button class=act>Open</button>
<form id=act><button>Send</button></form>
<div><br></div><p id=shown>Seen</p>
<script nonce=abc>
  openings = [];
  document.addEventListener("causerie:beforeopen", event => openings.push(event.detail.trigger));
  document.forms[0].addEventListener("submit", event => event.preventDefault());
  for (const spacer of document.querySelectorAll("div")) spacer.style.height = "3000px";
</script>
"""
AWAY = "away = false; Object.defineProperty(document, 'hidden', {configurable: true, get: () => away})"


@dataclass(frozen=True, slots=True)
class Act:
    """``trigger`` is how a flow asks for it; ``perform`` makes it happen on a page that is open."""

    trigger: str
    perform: Callable[[Page], None]
    by_itself: bool = True


def beats(page: Page, seconds: int) -> None:
    """Let these seconds pass, one by one, so that files come as they do in life."""
    for _ in range(seconds):
        page.clock.run_for(1_000)
        page.wait_for_timeout(15)


def leave_at_the_top(page: Page) -> None:
    page.mouse.move(300, 200)
    page.mouse.move(300, 20)
    page.mouse.move(300, -20)


def scroll_down(page: Page) -> None:
    page.evaluate("scrollTo(0, 0.7 * (document.documentElement.scrollHeight - innerHeight))")
    page.wait_for_timeout(50)
    beats(page, 1)


def show_it(page: Page) -> None:
    beats(page, 1)
    page.evaluate("document.querySelector('#shown').scrollIntoView()")
    page.wait_for_timeout(50)
    beats(page, 1)


def go_to_a_hash(page: Page) -> None:
    page.evaluate("location.hash = ''; location.hash = 'chat'")
    beats(page, 1)


def add_a_parameter(page: Page) -> None:
    page.evaluate("""() => {
        const address = new URL(location);
        address.searchParams.set("chat", "demo");
        history.pushState(null, "", address);
    }""")
    beats(page, 1)


def see_another_page(page: Page) -> None:
    beats(page, 1)
    page.evaluate("history.pushState(null, '', location.href + (location.search ? '&' : '?') + 'again')")
    beats(page, 2)


def come_back(page: Page) -> None:
    """Another session begins: half an hour after the last sign of life."""
    beats(page, 2)
    page.evaluate("away = true")
    page.clock.run_for(31 * 60_000)
    page.evaluate("away = false")
    see_another_page(page)


def click(page: Page) -> None:
    page.evaluate("document.querySelector('.act').click()")


def send(page: Page) -> None:
    page.evaluate("document.querySelector('#act button').click()")
    beats(page, 1)


def track(page: Page) -> None:
    page.evaluate("causerie.track('act')")


ACTS = {
    "click": Act("click: .act", click, by_itself=False),
    "form_submit": Act("form_submit: '#act'", send, by_itself=False),
    "event": Act("event: act", track, by_itself=False),
    "url_hash": Act("url_hash: '#chat'", go_to_a_hash, by_itself=False),
    "url_query": Act("url_query: chat=demo", add_a_parameter, by_itself=False),
    "page_load": Act("page_load: 2s", lambda page: beats(page, 3)),
    "time_on_page": Act("time_on_page: 3s", lambda page: beats(page, 4)),
    "time_on_site": Act("time_on_site: 3s", lambda page: beats(page, 4)),
    "scroll": Act("scroll: 60%", scroll_down),
    "exit_intent": Act("exit_intent:", leave_at_the_top),
    "inactivity": Act("inactivity: 4s", lambda page: beats(page, 5)),
    "element_visible": Act("element_visible: '#shown'", show_it),
    "page_views": Act("page_views: 2", see_another_page),
    "return_visit": Act("return_visit:", come_back),
}
BY_ITSELF = [name for name, act in ACTS.items() if act.by_itself]


def arrive(host: HostSite, page: Page, path: str = "/here", query: str = "") -> None:
    """Open a page on which every act can be done; its clock stands still."""
    host.open(page, path, BODY, query=query)


def opened(page: Page) -> list[str]:
    """The triggers of what was shown on this page, in their order, after the files had time to come."""
    page.wait_for_timeout(150)
    beats(page, 3)
    triggers = page.evaluate("openings")
    assert isinstance(triggers, list)
    return triggers
