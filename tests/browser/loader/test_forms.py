"""`form_submit`: the form goes its way, and the conversation opens where the page stays."""

import pytest
from playwright.sync_api import Page

from tests.browser.loader.loader_site import calls, loader_site

WATCH = """formSubmit($l, "#form", () => "demo");"""
OPENED: list[list[object]] = [["open", "demo", {}, "form_submit", None]]
SENT_BY_SCRIPT = "document.forms[0].addEventListener('submit', event => event.preventDefault())"


@pytest.mark.parametrize(
    ("form", "button"),
    [
        ("target=frame", ""),
        ("target=_blank", ""),
        ("method=dialog", ""),
        ("", "formtarget=frame"),
        ("", "formmethod=dialog"),
    ],
)
def test_it_opens_where_the_answer_goes_elsewhere(page: Page, form: str, button: str) -> None:
    body = f"<iframe name=frame></iframe><form id=form action=/sent {form}><button {button}>Send</button></form>"
    with loader_site(WATCH, {}) as (host, _):
        host.open(page, "/", body)
        page.get_by_role("button").click()
        assert calls(page) == OPENED


@pytest.mark.parametrize("form", ["", "target=_self", "target=_TOP"])
def test_a_page_that_is_left_opens_nothing(page: Page, form: str) -> None:
    with loader_site(WATCH, {}) as (host, _):
        host.open(page, "/", f"<form id=form action=/sent {form}><button>Send</button></form>")
        page.get_by_role("button").click()
        page.wait_for_url("**/sent*")
        assert calls(page) == []


def test_it_opens_after_a_form_that_a_script_sends(page: Page) -> None:
    with loader_site(WATCH) as (host, _):
        host.open(page, "/", "<form id=form><input name=target><button name=method>Send</button></form>")
        page.evaluate(SENT_BY_SCRIPT)
        page.get_by_role("button").click()
        assert calls(page) == OPENED


def test_its_files_come_while_the_visitor_fills_in(page: Page) -> None:
    with loader_site(WATCH) as (host, cdn):
        host.open(page, "/", "<form id=form><input></form>")
        page.get_by_role("textbox").focus()
        page.wait_for_timeout(300)
        assert sorted(host.cdn.requests) == sorted(cdn.files)


def test_another_form_opens_nothing(page: Page) -> None:
    with loader_site(WATCH) as (host, _):
        host.open(page, "/", "<form><button>Send</button></form>")
        page.evaluate(SENT_BY_SCRIPT)
        page.get_by_role("button").click()
        assert calls(page) == []
