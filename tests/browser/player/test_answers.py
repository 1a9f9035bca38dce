"""What a visitor answers: told where it is wrong, kept as history where it is right, and text for ever."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.host_site import HostSite
from tests.browser.player.visitor import answer_all, heard, kinds, open_everything, shown, submit

MARKUP = "<img src=x onerror=window.hacked=1><script>window.hacked=1</script>"


@pytest.mark.parametrize("wrong", ["ada", "ada@lovelace", "", "@lovelace.example"])
def test_a_wrong_address_is_told_and_does_not_go_on(host: HostSite, page: Page, wrong: str) -> None:
    open_everything(host, page)
    page.get_by_role("button", name="Looms").click()
    submit(page, "size", "25")
    submit(page, "first-name", "Ada")
    before = len(kinds(page))
    submit(page, "mail", wrong)
    field = page.locator("[data-card=mail] input")
    expect(field).to_have_attribute("aria-invalid", "true")
    expect(field).to_be_focused()
    expect(field).to_have_accessible_description("Please write an e-mail address, like ana@example.com.")
    expect(field).to_have_value(wrong)
    expect(page.locator("[data-card=phone]")).to_have_count(0)
    assert len(kinds(page)) == before


def test_letters_are_no_number_even_where_the_card_may_be_skipped(host: HostSite, page: Page) -> None:
    open_everything(host, page)
    page.get_by_role("button", name="Looms").click()
    page.locator("[data-card=size] input").press_sequentially("e")
    page.keyboard.press("Enter")
    expect(page.locator("[data-card=size] input")).to_have_attribute("aria-invalid", "true")


@pytest.mark.parametrize(
    ("card", "type_", "mode", "fills"),
    [
        ("size", "number", "decimal", None),
        ("first-name", "text", "text", "given-name"),
        ("mail", "email", "email", "email"),
        ("phone", "tel", "tel", "tel"),
    ],
)
def test_a_field_has_its_type_its_keyboard_and_what_browsers_fill_in(
    host: HostSite, page: Page, card: str, type_: str, mode: str, fills: str | None
) -> None:
    open_everything(host, page)
    page.evaluate(f"causerie.open('everything', {{from: '{card}'}})")
    field = page.locator(f"[data-card={card}] input")
    expect(field).to_have_attribute("type", type_)
    expect(field).to_have_attribute("inputmode", mode)
    assert field.get_attribute("autocomplete") == fills


def test_answers_stay_as_history(host: HostSite, page: Page) -> None:
    surface = open_everything(host, page)
    answer_all(page, "Ships")
    assert surface.locator("[data-card]").evaluate_all("cards => cards.map(card => card.dataset.card)") == [
        *["message-1", "sector", "links", "size", "first-name", "mail", "phone", "thanks"]
    ]
    expect(surface.locator("[data-card=sector]")).to_contain_text("Ships")
    expect(surface.locator("[data-card=mail]")).to_contain_text("ada@lovelace.example")
    assert surface.get_by_role("button").count() == 1
    expect(surface.locator("[data-card=thanks]")).to_have_text(
        "Ada of Ships: ada@lovelace.example, 25 people. Thank you!"
    )


def test_links_open_beside_the_page_and_mail_stays(host: HostSite, page: Page) -> None:
    open_everything(host, page)
    page.get_by_role("button", name="Looms").click()
    prices = page.get_by_role("link", name="our prices")
    expect(prices).to_have_attribute("target", "_blank")
    expect(prices).to_have_attribute("rel", "noopener")
    assert page.get_by_role("link", name="write to us").get_attribute("target") is None


def test_whatever_is_said_stays_text(host: HostSite, page: Page) -> None:
    open_everything(host, page)
    page.get_by_role("button", name="Looms").click()
    submit(page, "size", "25")
    submit(page, "first-name", MARKUP)
    for value in (MARKUP, ["script", "window.hacked=1"], ["img", "", {"src": "x", "onerror": "window.hacked=1"}]):
        page.evaluate("value => causerie.set({'lead.first_name': value})", value)
        page.evaluate("causerie.open('everything', {from: 'thanks', set: {'lead.email': '<b>bold</b>'}})")
        thanks = page.locator("[data-card=thanks]")
        expect(thanks).to_contain_text("<b>bold</b>")
        assert thanks.locator("div *").count() == 0
    assert page.evaluate("window.hacked") is None


def test_a_whole_conversation_brings_no_report_under_the_strictest_policy(strict_host: HostSite, page: Page) -> None:
    open_everything(strict_host, page)
    answer_all(page)
    assert page.evaluate("[...reports.filter(report => !report.includes('events.acme.example')), ...failures]") == []
    expect(shown(page)).to_have_css("border-top-left-radius", "12px")
    assert heard(page, "error") == []
