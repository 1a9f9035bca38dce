"""How stage two is fetched: when it is wanted, under its integrity, under the strictest policy."""

import pytest
from playwright.sync_api import Page

from tests.browser.loader.loader_site import LINKS, STRICT, calls, loader_script, loader_site

LINK = "<a id=link data-causerie=demo href=/followed>Demo</a>"
OPENED = [["open", "demo", {}, "click", "link"]]
WITHOUT_TRUSTED_TYPES = "delete window.trustedTypes"


def test_nothing_is_fetched_before_the_pointer_or_the_focus_comes(page: Page) -> None:
    with loader_site() as (host, cdn):
        host.open(page, "/", LINK)
        page.wait_for_timeout(300)
        assert host.cdn.requests == ["/causerie.js"]
        page.get_by_role("link").focus()
        page.wait_for_timeout(300)
        page.get_by_role("link").hover()
        page.get_by_role("link").click()
        assert calls(page) == OPENED
        assert sorted(host.cdn.requests) == sorted(cdn.files)


def test_who_saves_data_fetches_with_the_click(page: Page) -> None:
    page.add_init_script("Object.defineProperty(navigator, 'connection', {value: {saveData: true}})")
    with loader_site() as (host, _):
        host.open(page, "/", LINK)
        page.get_by_role("link").hover()
        page.wait_for_timeout(300)
        assert host.cdn.requests == ["/causerie.js"]
        page.get_by_role("link").click()
        assert calls(page) == OPENED


@pytest.mark.parametrize("script", ["", WITHOUT_TRUSTED_TYPES], ids=["by link", "by script"])
@pytest.mark.parametrize("file", ["player", "demo"])
def test_bytes_of_another_integrity_never_run_and_the_link_is_followed(page: Page, script: str, file: str) -> None:
    ran: list[str] = []
    page.on("console", lambda message: ran.append(message.text))
    page.add_init_script(script)
    with loader_site(headers={}) as (host, cdn):
        [path] = [path for path in cdn.files if path.startswith(f"/parts/{file}.")]
        cdn.files[path] += "console.log('foreign bytes ran')"
        host.open(page, "/", LINK)
        page.get_by_role("link").click()
        page.wait_for_url("**/followed")
        assert "foreign bytes ran" not in ran
        assert host.cdn.requests.count(path) >= 1


@pytest.mark.parametrize("script", ["", WITHOUT_TRUSTED_TYPES], ids=["by link", "by script"])
@pytest.mark.parametrize("times", [1, 2])
def test_a_file_that_does_not_come_is_asked_for_twice(page: Page, times: int, script: str) -> None:
    page.add_init_script(script)
    with loader_site(headers={}) as (host, cdn):
        left = [times]

        def refuse(path: str) -> bool:
            left[0] -= path.startswith("/parts/player")
            return path.startswith("/parts/player") and left[0] >= 0

        cdn.refuse = refuse
        host.open(page, "/", LINK)
        page.get_by_role("link").click()
        if times == 1:
            assert calls(page) == OPENED
        else:
            page.wait_for_url("**/followed")
        assert len([path for path in host.cdn.requests if path.startswith("/parts/player")]) == 2


def test_the_page_hears_nothing_of_files_that_do_not_come(page: Page) -> None:
    with loader_site(headers={}) as (host, cdn):
        cdn.refuse = lambda path: path.startswith("/parts/")
        host.open(page, "/", "<button data-causerie=demo>Demo</button>")
        page.get_by_role("button").click()
        page.evaluate("causerie.open('demo')")
        assert calls(page) == []
        assert page.evaluate("failures") == []


@pytest.mark.parametrize("types", ["", "; trusted-types 'none'", "; trusted-types theirs"])
def test_the_strictest_policy_reports_nothing(page: Page, types: str) -> None:
    headers = {name: policy + types for name, policy in STRICT.items()}
    with loader_site(headers=headers) as (host, _):
        host.open(page, "/", LINK)
        page.get_by_role("link").click()
        assert calls(page) == OPENED
        assert page.evaluate("[reports, failures]") == [[], []]


def test_a_script_without_trusted_types_runs_by_the_snippets_nonce(page: Page) -> None:
    page.add_init_script(WITHOUT_TRUSTED_TYPES)
    with loader_site(headers={"Content-Security-Policy": "default-src 'none'; script-src 'nonce-abc'"}) as (host, _):
        host.open(page, "/", LINK)
        page.get_by_role("link").click()
        assert calls(page) == OPENED
        assert page.evaluate("[reports, document.querySelectorAll('script[type=module]').length]") == [[], 2]


def test_modules_that_the_script_brings_along_are_not_fetched(page: Page) -> None:
    modules = '{player:{default:()=>({open:id=>{window.calls=[["open",id]]}})},demo:{default:"demo"}}'
    with loader_site() as (host, cdn):
        cdn.files["/causerie.js"] = loader_script(LINKS, {"player": "a" * 64, "demo": "b" * 64}, modules)
        host.open(page, "/", LINK)
        page.get_by_role("link").click()
        assert calls(page) == [["open", "demo"]]
        assert host.cdn.requests == ["/causerie.js"]
