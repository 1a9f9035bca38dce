"""Each trigger opens its flow, and only where its guards hold. Real files from one origin, the page on another."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from causerie.compile import build_site
from tests.browser.host_site import HostSite, host_site
from tests.browser.serve import Answer, files_of, serve

SITE = Path(__file__).parent / "trigger_site"


@pytest.fixture(scope="module")
def build(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("triggers") / "dist"
    assert not build_site(SITE, out).diagnostics
    return out


@pytest.fixture
def host(build: Path) -> Iterator[HostSite]:
    with serve("localhost", files_of(build)) as cdn, host_site(cdn) as site:
        yield site


def opened(page: Page) -> list[str]:
    """The conversations that were shown on this page, in their order, after the files had time to come."""
    page.wait_for_timeout(400)
    shown = page.evaluate("heard.filter(event => event.type === 'causerie.triggered').map(event => event.conversation)")
    assert isinstance(shown, list)
    return shown


def test_a_click_opens_its_flow_and_stays_on_the_page(host: HostSite, page: Page) -> None:
    host.open(page, "/", "<a class=open-it href=/elsewhere>Open <b>it</b></a>")
    page.locator("b").click()
    expect(page.get_by_role("dialog")).to_contain_text("This is clicked.")
    assert page.url.endswith("/")


def test_a_click_elsewhere_opens_nothing(host: HostSite, page: Page) -> None:
    host.open(page, "/", "<button>Other</button>")
    page.get_by_role("button").click()
    assert opened(page) == []


@pytest.mark.parametrize("key", ["Control", "Shift", "Meta"])
def test_a_click_with_a_modifier_key_is_the_browsers(host: HostSite, page: Page, key: str) -> None:
    host.open(page, "/", "<a class=open-it href='#there'>Open it</a>")
    page.keyboard.down(key)
    page.get_by_role("link").click()
    page.keyboard.up(key)
    assert opened(page) == []


def test_a_link_with_data_causerie_opens_a_flow_without_triggers(host: HostSite, page: Page) -> None:
    host.open(page, "/", "<a data-causerie=untriggered href=/elsewhere>Which way?</a>")
    page.get_by_role("link").click()
    expect(page.get_by_role("dialog")).to_contain_text("Which way?")
    assert page.evaluate("heard[0].data.trigger") == "click"


def test_data_causerie_opens_a_flow_whose_pages_do_not_match(host: HostSite, page: Page) -> None:
    host.open(page, "/elsewhere", "<button data-causerie=loaded>Plans</button>")
    page.get_by_role("button").click()
    expect(page.get_by_role("dialog")).to_contain_text("This is loaded.")


@pytest.mark.parametrize("missing", ["player", "clicked"])
def test_a_link_is_followed_where_the_files_behind_the_loader_are_missing(
    build: Path, page: Page, missing: str
) -> None:
    whole = files_of(build)

    def answer_without(path: str) -> Answer:
        return whole("/nowhere") if path.startswith(f"/parts/{missing}.") else whole(path)

    with serve("localhost", answer_without) as cdn, host_site(cdn) as site:
        site.open(page, "/", "<a class=open-it href=/elsewhere>Open it</a>")
        page.get_by_role("link").click()
        page.wait_for_url("**/elsewhere")


@pytest.mark.parametrize(
    ("path", "query", "opens"),
    [
        ("/plans", "", True),
        ("/plans/", "", True),
        ("/plans/bike/fast", "", True),
        ("/plans/old", "", False),
        ("/plans-of-ours", "", False),
        ("/pricing", "?plan=pro", True),
        ("/pricing", "?a=b&plan=pro&c=d", True),
        ("/pricing", "?plan=professional", False),
        ("/pricing", "", False),
        ("/Plans", "", False),
    ],
)
def test_page_load_opens_only_on_its_pages(host: HostSite, page: Page, path: str, query: str, opens: bool) -> None:
    page.clock.install()
    host.open(page, path, query=query)
    page.clock.run_for(5_000)
    assert opened(page) == (["loaded"] if opens else [])


def test_page_load_waits_as_long_as_it_says(host: HostSite, page: Page) -> None:
    host.open(page, "/plans")
    page.wait_for_timeout(500)
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(page.get_by_role("dialog")).to_contain_text("This is loaded.", timeout=3_000)


@pytest.mark.parametrize(("query", "opens"), [("", True), ("?from=search", True), ("?from=mail", False)])
def test_time_on_page_opens_only_when_its_condition_holds(host: HostSite, page: Page, query: str, opens: bool) -> None:
    page.clock.install()
    host.open(page, "/read", query=query)
    page.clock.run_for(1_000)
    assert opened(page) == []
    page.clock.run_for(5_000)
    assert opened(page) == (["read"] if opens else [])


FORM = (
    """<form id=sign-up onsubmit="sent = (window.sent || 0) + 1; event.preventDefault()"><button>Send</button></form>"""
)


def test_form_submit_lets_the_form_go_its_way_and_opens_once(host: HostSite, page: Page) -> None:
    host.open(page, "/sign-up", FORM)
    for _ in range(2):
        page.get_by_role("button", name="Send").click()
        assert opened(page) == ["sent"]
        page.evaluate("causerie.close()")
    assert page.evaluate("sent") == 2


def test_form_submit_opens_nothing_on_other_pages(host: HostSite, page: Page) -> None:
    host.open(page, "/elsewhere", FORM)
    page.get_by_role("button", name="Send").click()
    assert opened(page) == []


def test_nothing_is_loaded_behind_the_loader_before_a_conversation_is_wanted(host: HostSite, page: Page) -> None:
    host.open(page, "/elsewhere", "<a class=open-it href=/>Open it</a>")
    page.wait_for_timeout(500)
    assert host.cdn.requests == ["/causerie.js"]
