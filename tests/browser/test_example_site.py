"""The conversations of ``flows/``, walked through by a visitor in Chromium, from every kind of opening to every end."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.host_site import HostSite, host_site
from tests.browser.serve import files_of, serve


@pytest.fixture
def host(example_dist: Path) -> Iterator[HostSite]:
    with serve("localhost", files_of(example_dist)) as cdn, host_site(cdn) as site:
        yield site


def popup(page: Page, conversation: str) -> Locator:
    return page.locator(f"[data-surface=popup][data-conversation={conversation}]")


def choose(page: Page, *labels: str) -> None:
    for label in labels:
        page.get_by_role("button", name=label, exact=True).click()


def submit(page: Page, card: str, value: str) -> None:
    field = page.locator(f"[data-card={card}] input")
    field.fill(value)
    field.press("Enter")


def told(page: Page, *types: str) -> list[tuple[str, str]]:
    """Events of these types as they were heard, each with its goal, its card or nothing."""
    heard: list[tuple[str, str]] = page.evaluate(
        "heard.map(event => [event.type.slice(9), event.data.goal || event.data.card || ''])"
    )
    return [(kind, what) for kind, what in heard if kind in types]


def closings(page: Page) -> list[str]:
    """The reasons of what was closed; a browser tells of a closed dialog a moment later."""
    page.wait_for_timeout(200)
    reasons: list[str] = page.evaluate("heard.filter(e => e.type === 'causerie.closed').map(e => e.data.reason)")
    return reasons


def open_product_questions(host: HostSite, page: Page) -> None:
    host.open(page, "/", "<a href='#talk-to-us'>Talk to us</a>")
    page.get_by_role("link", name="Talk to us").click()
    expect(popup(page, "product-questions")).to_contain_text("Hi there! Do you have any product questions?")


def test_a_question_branches(host: HostSite, page: Page) -> None:
    open_product_questions(host, page)
    choose(page, "Yes, I do", "I would rather read first")
    expect(page.locator("[data-card=guide]").get_by_role("link")).to_have_attribute(
        "href", re.compile(r"guide.*\.pdf$")
    )
    expect(page.locator("[data-card=newsletter]")).to_have_count(0)


def test_a_goal_and_the_completion_are_told_once(host: HostSite, page: Page) -> None:
    open_product_questions(host, page)
    choose(page, "Not right now")
    submit(page, "newsletter", "ada@example.org")
    expect(popup(page, "product-questions")).to_contain_text("Thank you, talk soon!")
    assert told(page, "goal", "completed", "engaged", "acquired") == [
        ("engaged", "question-1"),
        ("acquired", "newsletter"),
        ("goal", "Newsletter"),
        ("completed", "message-2"),
    ]


@pytest.mark.parametrize("wrong", ["ada", "ada@", "@example.org", "ada@example", "a da@example.org"])
def test_an_address_that_is_none_does_not_go_on(host: HostSite, page: Page, wrong: str) -> None:
    open_product_questions(host, page)
    choose(page, "Not right now")
    submit(page, "newsletter", wrong)
    field = page.locator("[data-card=newsletter] input")
    expect(field).to_have_attribute("aria-invalid", "true")
    expect(field).to_be_focused()
    expect(field).to_have_accessible_description(re.compile("e-mail"))
    assert told(page, "goal", "acquired", "completed") == []
    submit(page, "newsletter", "ada@example.org")
    expect(popup(page, "product-questions")).to_contain_text("Thank you")


def test_who_skips_the_newsletter_still_gets_the_guide(host: HostSite, page: Page) -> None:
    open_product_questions(host, page)
    choose(page, "Not right now", "No, thank you")
    expect(popup(page, "product-questions")).to_contain_text("our buyer's guide")
    assert told(page, "goal", "acquired") == []


def test_a_known_address_is_not_asked_again_on_the_next_page(host: HostSite, page: Page) -> None:
    open_product_questions(host, page)
    choose(page, "Not right now")
    submit(page, "newsletter", "ada@example.org")
    expect(popup(page, "product-questions")).to_contain_text("Thank you")
    open_product_questions(host, page)
    choose(page, "Not right now")
    expect(popup(page, "product-questions")).to_contain_text("Thank you")
    expect(page.locator("[data-card=newsletter]")).to_have_count(0)


def test_a_meeting_counts_a_goal_before_the_calendar_opens(host: HostSite, page: Page) -> None:
    open_product_questions(host, page)
    choose(page, "Yes, I do")
    page.context.route("https://meet.larkspur.example/**", lambda route: route.fulfill(body="Ana's calendar"))
    with page.context.expect_page() as calendar:
        choose(page, "Choose a time")
    assert calendar.value.url == "https://meet.larkspur.example/ana"
    assert told(page, "goal", "completed")[0] == ("goal", "Meeting asked for")
    assert [kind for kind, _ in told(page, "goal", "completed")] == ["goal", "completed"]


def test_escape_closes_and_the_focus_returns(host: HostSite, page: Page) -> None:
    open_product_questions(host, page)
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(page.get_by_role("link", name="Talk to us")).to_be_focused()
    assert closings(page) == ["visitor"]


def test_product_questions_open_by_themselves_once_in_a_session(host: HostSite, page: Page) -> None:
    page.clock.install()
    host.open(page, "/pricing")
    page.clock.run_for(29_000)
    expect(page.get_by_role("dialog")).to_have_count(0)
    page.clock.run_for(3_000)
    expect(popup(page, "product-questions")).to_be_visible()
    host.open(page, "/plans/small-teams")
    page.clock.run_for(60_000)
    page.wait_for_timeout(300)
    expect(page.get_by_role("dialog")).to_have_count(0)


def test_the_spring_offer_greets_only_the_readers_of_its_mailing(host: HostSite, page: Page) -> None:
    for path, query in [("/", ""), ("/checkout", "?campaign=spring"), ("/legal/terms", "?campaign=spring")]:
        host.open(page, path, query=query)
        page.wait_for_timeout(3_500)
        expect(page.get_by_role("dialog")).to_have_count(0)
    host.open(page, "/bikes/city", query="?campaign=spring")
    expect(popup(page, "spring-offer")).to_contain_text("three free months", timeout=5_000)


def test_who_is_only_looking_closes_the_spring_offer_without_an_answer(host: HostSite, page: Page) -> None:
    host.open(page, "/", query="?campaign=spring")
    page.get_by_role("button", name="I am only looking").click(timeout=8_000)
    expect(page.get_by_role("dialog")).to_have_count(0)
    assert told(page, "engaged", "answer", "completed") == []
    assert closings(page) == ["dismissed"]


@pytest.mark.parametrize(
    ("size", "when", "card"),
    [
        ("More than 200", "This season", "call"),
        ("21 to 200", "This season", "call"),
        ("21 to 200", "Next year", "quote"),
        ("More than 200", "I am comparing for now", "quote"),
        ("Up to 20", "This season", "small"),
    ],
)
def test_a_fleet_quote_qualifies_by_size_and_haste(host: HostSite, page: Page, size: str, when: str, card: str) -> None:
    host.open(page, "/", "<button class=get-a-quote>Get a quote</button>")
    choose(page, "Get a quote", size, when)
    expect(page.locator(f"[data-card={card}]")).to_be_visible()
    assert {"call", "quote", "small"} & set(
        page.locator("[data-card]").evaluate_all("all => all.map(e => e.dataset.card)")
    ) == {card}


def test_a_wrong_telephone_number_is_told(host: HostSite, page: Page) -> None:
    host.open(page, "/", "<button class=get-a-quote>Get a quote</button>")
    choose(page, "Get a quote", "21 to 200", "This season")
    submit(page, "call", "call me")
    expect(page.locator("[data-card=call] input")).to_have_attribute("aria-invalid", "true")
    submit(page, "call", "+32 2 555 01 23")
    expect(popup(page, "fleet-quote")).to_contain_text("Jonas calls")
    assert told(page, "goal") == [("goal", "Call asked for")]


def test_who_would_rather_be_written_to_gets_a_quote(host: HostSite, page: Page) -> None:
    host.open(page, "/", "<button class=get-a-quote>Get a quote</button>")
    choose(page, "Get a quote", "21 to 200", "This season", "Write to me instead")
    submit(page, "quote", "ada@example.org")
    expect(popup(page, "fleet-quote")).to_contain_text("arrives today")
    assert told(page, "goal") == [("goal", "Quote asked for")]


def test_a_small_team_is_sent_to_its_plan(host: HostSite, page: Page) -> None:
    page.context.route("https://www.larkspur.example/**", lambda route: route.fulfill(body="Small teams"))
    host.open(page, "/", "<button class=get-a-quote>Get a quote</button>")
    choose(page, "Get a quote", "Up to 20", "Next year", "Yes, please")
    page.wait_for_url("https://www.larkspur.example/plans/small-teams")


@pytest.mark.parametrize(
    ("topic", "text"), [("Prices and taxes", "tax calculator"), ("The bikes themselves", "eleven cities")]
)
def test_the_cards_inside_a_choice_come_only_with_it(host: HostSite, page: Page, topic: str, text: str) -> None:
    host.open(page, "/brochure", "<form id=brochure-form onsubmit='return false'><button>Order</button></form>")
    choose(page, "Order", topic)
    expect(popup(page, "brochure")).to_contain_text(text)
    submit(page, "capture-1", "25")
    expect(popup(page, "brochure")).to_contain_text("right pages on top")
    assert told(page, "goal") == [("goal", "Brochure with a topic")]


def test_a_number_that_is_none_is_told(host: HostSite, page: Page) -> None:
    host.open(page, "/brochure", "<form id=brochure-form onsubmit='return false'><button>Order</button></form>")
    choose(page, "Order", "Prices and taxes")
    page.locator("[data-card=capture-1] input").press_sequentially("some")
    page.keyboard.press("Enter")
    expect(page.locator("[data-card=capture-1] input")).to_have_attribute("aria-invalid", "true")


def test_what_a_visitor_types_stays_text(host: HostSite, page: Page) -> None:
    host.open(page, "/", "<a data-causerie=test-ride href=/test-ride>Test ride</a>")
    page.get_by_role("link").click()
    choose(page, "Ghent")
    name = "<img src=x onerror=document.title='owned'>{{ lead.email }}**b**"
    submit(page, "capture-1", name)
    submit(page, "capture-2", "ada@example.org")
    expect(popup(page, "test-ride")).to_contain_text(f"See you in Ghent, {name}!")
    expect(popup(page, "test-ride").locator("img")).to_have_count(0)
    assert page.title() == "Host"


def test_the_service_desk_starts_again_for_another_problem(host: HostSite, page: Page) -> None:
    host.open(page, "/", "<a href=/help>Help</a>")
    page.get_by_role("link").click()
    choose(page, "The motor or battery", "No", "Yes", "A flat tyre")
    expect(popup(page, "service")).to_contain_text("free tyre repairs")
    assert told(page, "goal") == [("goal", "Helped with a tyre")]


def test_a_french_flow_speaks_french_in_its_own_words_and_in_ours(host: HostSite, page: Page) -> None:
    host.open(page, "/fr/velos")
    expect(popup(page, "velo-de-fonction")).to_contain_text("Bonjour !", timeout=7_000)
    expect(page.get_by_role("dialog").get_by_role("button", name="Fermer")).to_be_visible()
    expect(page.locator("causerie-root [lang=fr]").first).to_be_visible()
    choose(page, "Oui, pour mon équipe")
    submit(page, "equipe", "ada")
    field = page.locator("[data-card=equipe] input")
    expect(field).to_have_accessible_description(re.compile("adresse"))
    submit(page, "equipe", "ada@example.org")
    expect(popup(page, "velo-de-fonction")).to_contain_text("à bientôt")
    assert told(page, "goal") == [("goal", "Guide demandé")]
