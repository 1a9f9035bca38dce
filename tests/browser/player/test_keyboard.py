"""A visitor with a keyboard, and what has the focus."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.host_site import HostSite
from tests.browser.player.visitor import ANSWERS, BODY, focused, kinds, open_everything, shown, submit


def test_a_conversation_can_be_walked_with_the_keyboard_alone(host: HostSite, page: Page) -> None:
    host.open(page, "/", BODY)
    page.locator("#talk").focus()
    page.keyboard.press("Enter")
    shown(page)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    for card, value in ANSWERS.items():
        expect(page.locator(f"[data-card={card}]")).to_be_focused()
        page.keyboard.press("Tab")
        page.keyboard.type(value)
        page.keyboard.press("Enter")
    expect(page.locator("[data-card=thanks]")).to_be_focused()
    assert kinds(page)[-1] == "completed"
    page.keyboard.press("Escape")
    expect(page.locator("causerie-root")).to_have_count(0)
    assert focused(page) == "talk"


def test_what_the_visitor_opened_takes_the_focus_to_its_question(host: HostSite, page: Page) -> None:
    open_everything(host, page)
    question = page.locator("[data-card=sector]")
    expect(question).to_be_focused()
    expect(question).to_have_role("group")
    expect(question).to_have_accessible_name("Which sector are you in?")
    expect(question).to_have_accessible_description("Welcome to Acme, friend.")


def test_after_an_answer_the_focus_goes_to_the_next_card(host: HostSite, page: Page) -> None:
    open_everything(host, page)
    page.get_by_role("button", name="Ships").click()
    card = page.locator("[data-card=size]")
    expect(card).to_be_focused()
    expect(card).to_have_accessible_name("How many people work with you?")
    expect(card).to_have_accessible_description("Good to know: our prices write to us")


def test_what_opens_by_itself_focuses_its_heading(host: HostSite, page: Page) -> None:
    host.open(page, "/offer", BODY)
    shown(page)
    expect(page.get_by_role("heading", name="Acme")).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.press("Space")
    assert "answer" not in kinds(page)


def test_tab_stays_in_the_pop_up(host: HostSite, page: Page) -> None:
    open_everything(host, page)
    for _ in range(8):
        page.keyboard.press("Tab")
        assert focused(page) not in ("talk", "arabic", "field")


def test_escape_closes_returns_the_focus_and_does_not_reach_the_page(host: HostSite, page: Page) -> None:
    open_everything(host, page)
    page.evaluate("document.addEventListener('keydown', event => (window.pressed = event.key))")
    page.keyboard.press("Escape")
    expect(page.locator("causerie-root")).to_have_count(0)
    assert focused(page) == "talk"
    assert page.evaluate("window.pressed") is None
    assert kinds(page).count("closed") == 1


def test_escape_while_composing_does_not_close(host: HostSite, page: Page) -> None:
    open_everything(host, page)
    page.get_by_role("button", name="Looms").click()
    submit(page, "size", "1")
    prevented = page.locator("[data-card=first-name] input").evaluate(
        """input => !input.dispatchEvent(new KeyboardEvent("keydown",
             {key: "Escape", isComposing: true, bubbles: true, cancelable: true, composed: true}))"""
    )
    assert prevented
    assert page.locator("[data-surface]").is_visible()


@pytest.mark.parametrize("way", ["Escape", "Close"])
def test_unsent_text_is_kept(host: HostSite, page: Page, way: str) -> None:
    open_everything(host, page)
    page.get_by_role("button", name="Looms").click()
    page.locator("[data-card=size] input").fill("42")
    if way == "Escape":
        page.keyboard.press("Escape")
    else:
        page.get_by_role("button", name="Close").click()
    page.locator("#talk").click()
    expect(page.locator("[data-card=size] input")).to_have_value("42")
    submit(page, "size", "42")
    expect(page.locator("[data-card=first-name]")).to_be_focused()


def test_a_click_beside_the_pop_up_closes_it(host: HostSite, page: Page) -> None:
    open_everything(host, page)
    page.mouse.click(5, 5)
    expect(page.locator("causerie-root")).to_have_count(0)
    assert kinds(page).count("closed") == 1
