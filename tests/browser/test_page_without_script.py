"""The page of a conversation, for those whose browser runs no JavaScript."""

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qs

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.built_pages import built_pages, form_door
from tests.browser.serve import Server


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with built_pages(tmp_path_factory.mktemp("pages")) as server:
        yield server


@pytest.fixture
def plain(browser: Browser) -> Iterator[Page]:
    """A tab in which JavaScript is off."""
    context = browser.new_context(java_script_enabled=False, viewport={"width": 320, "height": 600})
    yield context.new_page()
    context.close()


def test_every_text_of_every_branch_is_there_in_the_order_of_the_file(site: Server, plain: Page) -> None:
    plain.goto(f"{site.address}/everything/")
    texts = [text.strip().splitlines()[0] for text in plain.locator(".says").all_inner_texts()]
    assert texts == [
        "Hello there, this is bold, and a link.",
        "Which way?",
        "Not far now.",
        "Really?",
        "Only for big ones.",
        "Your address?",
        "Your number?",
        "Your name, you?",
        "How many are you?",
    ]


def test_what_a_visitor_never_sees_is_not_there(site: Server, plain: Page) -> None:
    plain.goto(f"{site.address}/everything/")
    text = plain.locator("body").inner_text()
    assert "Everything seen" not in text
    assert "Shows each card" not in text
    assert "company.size" not in plain.content()


@pytest.mark.parametrize(
    ("choice", "anchor"),
    [
        ("The long one", "long"),
        ("The short one", "message-2"),
        ("None, thanks", "end"),
        ("Yes", "end"),
        ("Perhaps", "message-3"),
        ("No", "top"),
    ],
)
def test_a_choice_leads_to_its_card(site: Server, plain: Page, choice: str, anchor: str) -> None:
    plain.goto(f"{site.address}/everything/")
    plain.get_by_role("link", name=choice, exact=True).click()
    assert plain.url.endswith(f"/everything/#{anchor}")
    expect(plain.locator(f"#{anchor}")).to_be_in_viewport()


def test_cards_of_a_choice_say_whose_they_are(site: Server, plain: Page) -> None:
    plain.goto(f"{site.address}/everything/")
    expect(plain.locator(".branch").first).to_contain_text("If you answer “The short one”")
    expect(plain.locator(".branch").first.locator(".says")).to_have_text(["Not far now.", "Really?"])


def test_a_redirect_is_a_link_that_names_where_it_goes(site: Server, plain: Page) -> None:
    plain.goto(f"{site.address}/everything/")
    link = plain.get_by_role("link", name="Go to acme.example")
    expect(link).to_have_attribute("href", "https://acme.example/thanks")


def test_without_an_endpoint_captures_say_that_they_need_javascript(site: Server, plain: Page) -> None:
    plain.goto(f"{site.address}/everything/")
    expect(plain.get_by_text("Answering here needs JavaScript")).to_have_count(4)
    expect(plain.locator("form")).to_have_count(0)


def test_a_form_is_posted_and_thanked_for(plain: Page, tmp_path: Path) -> None:
    thanks: list[str] = []
    with form_door(thanks) as (endpoint, posted), built_pages(tmp_path, endpoint=endpoint) as site:
        thanks.append(f"{site.address}/everything/#thanks")
        plain.goto(f"{site.address}/everything/")
        expect(plain.locator("#thanks")).to_be_hidden()
        plain.get_by_label("Your address?").fill("ada@example.com")
        plain.get_by_role("button", name="Go").click()
        expect(plain.locator("#thanks")).to_be_visible()
    (one,) = posted
    fields = parse_qs(one.body)
    assert one.path == "/v1/forms/everything/long"
    assert (fields["value"], fields["language"], len(fields["version"][0])) == (["ada@example.com"], ["en"], 12)


def test_inputs_have_the_types_that_browsers_check_and_fill_in(plain: Page, tmp_path: Path) -> None:
    with built_pages(tmp_path, endpoint="https://events.acme.example/v1/events") as site:
        plain.goto(f"{site.address}/everything/")
        found = plain.locator("input:not([type=hidden])").evaluate_all(
            "all => all.map(({type, autocomplete, required}) => [type, autocomplete, required])"
        )
    assert found == [
        ["email", "email", False],
        ["tel", "tel", True],
        ["text", "given-name", True],
        ["number", "", True],
    ]


def test_a_right_to_left_language_is_laid_out_so(site: Server, plain: Page) -> None:
    plain.goto(f"{site.address}/arabic/")
    expect(plain.locator("html")).to_have_attribute("dir", "rtl")
    box = plain.locator(".says").first.bounding_box()
    assert box is not None
    assert box["x"] + box["width"] > 280
    assert plain.locator("html").evaluate("e => e.scrollWidth") <= 320


def test_a_page_loads_nothing_from_anywhere_else(site: Server, browser: Browser) -> None:
    context = browser.new_context()
    page = context.new_page()
    addresses: list[str] = []
    page.on("request", lambda request: addresses.append(request.url))
    page.goto(f"{site.address}/everything/")
    page.locator("[data-surface=page]").wait_for()
    context.close()
    assert [address for address in addresses if not address.startswith((site.address, "data:"))] == []


def test_a_single_file_loads_no_other_scripts(page: Page, tmp_path: Path) -> None:
    with built_pages(tmp_path, single_file=True) as site:
        page.goto(f"{site.address}/index.html")
        page.get_by_role("link", name="Open Everything at once").click()
        expect(page.locator("[data-surface=popup][data-conversation=everything]")).to_be_visible()
        scripts = [path for path in site.requests if path.endswith(".js") and "gallery" not in path]
    assert len(scripts) == 1
