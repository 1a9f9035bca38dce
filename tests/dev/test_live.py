"""An open page follows the builds."""

from playwright.sync_api import Page, expect

from causerie.dev.live import Outcome
from tests.dev.conftest import ACME, LocalServer

WORDS = """flows/hello.yaml:7:17  unknown_card

7 │  - <b>bold</b>: bike
  │                 ^^^^
There is no card called “bike”."""


def open_page(page: Page, server: LocalServer, path: str = "/") -> None:
    with page.expect_response("**/causerie-dev/news"):
        page.goto(server.address + path)
    page.evaluate("window.here = true")


def test_a_good_build_reloads_the_page(page: Page, server: LocalServer) -> None:
    open_page(page, server)
    (server.out / "index.html").write_text("<!doctype html><h1>New gallery</h1>", encoding="utf-8")
    server.publish(Outcome(site=ACME))
    expect(page.get_by_role("heading", name="New gallery")).to_be_visible()


def test_errors_are_laid_over_the_page_as_text(page: Page, server: LocalServer) -> None:
    open_page(page, server)
    server.publish(Outcome(errors=WORDS))
    overlay = page.get_by_role("alertdialog", name="This site has an error")
    expect(overlay).to_be_visible()
    assert overlay.locator("pre").text_content() == WORDS
    assert page.evaluate("window.here")
    assert page.get_by_role("heading", name="Gallery", include_hidden=True).count() == 1


def test_the_overlay_is_there_on_a_page_that_is_opened_later(page: Page, server: LocalServer) -> None:
    server.publish(Outcome(errors=WORDS))
    open_page(page, server, "/pricing")
    expect(page.get_by_role("alertdialog")).to_be_visible()


def test_the_overlay_goes_by_escape_and_by_its_button_and_stays_away(page: Page, server: LocalServer) -> None:
    open_page(page, server)
    overlay = page.get_by_role("alertdialog")
    server.publish(Outcome(errors=WORDS))
    expect(overlay.get_by_role("button", name="Dismiss")).to_be_focused()
    page.keyboard.press("Escape")
    expect(overlay).to_have_count(0)
    server.publish(Outcome(errors=WORDS + " And another."))
    overlay.get_by_role("button", name="Dismiss").click()
    expect(overlay).to_have_count(0)


def test_mending_the_error_reloads_the_page(page: Page, server: LocalServer) -> None:
    open_page(page, server)
    server.publish(Outcome(errors=WORDS))
    expect(page.get_by_role("alertdialog")).to_be_visible()
    server.publish(Outcome(site=ACME))
    page.wait_for_function("window.here === undefined")
    expect(page.get_by_role("alertdialog")).to_have_count(0)


def test_a_form_of_a_stand_in_page_is_sent_and_the_page_stays(page: Page, server: LocalServer) -> None:
    open_page(page, server, "/pricing")
    with page.expect_response("**/causerie-dev/sent*") as sent:
        page.get_by_role("button", name="Send").click()
    assert sent.value.status == 204
    assert page.url == f"{server.address}/pricing"
    assert page.evaluate("window.here")
