"""The page of each conversation: read without JavaScript, run with it."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.serve import Server, files_of, serve

FLOWS = Path(__file__).parents[2] / "flows"
CONVERSATIONS = sorted(file.stem for file in FLOWS.glob("*.yaml") if file.stem != "site")


@pytest.fixture
def cdn(example_dist: Path) -> Iterator[Server]:
    with serve("localhost", files_of(example_dist)) as server:
        yield server


@pytest.fixture
def plain_page(browser: Browser) -> Iterator[Page]:
    """A tab of a visitor whose browser runs no JavaScript."""
    context = browser.new_context(java_script_enabled=False, viewport={"width": 320, "height": 640})
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("conversation", CONVERSATIONS)
def test_every_anchor_of_a_page_leads_to_a_card(cdn: Server, plain_page: Page, conversation: str) -> None:
    plain_page.goto(f"{cdn.address}/{conversation}/")
    anchors = plain_page.locator("a[href^='#']").evaluate_all("all => all.map(e => e.getAttribute('href').slice(1))")
    ids = plain_page.locator("[id]").evaluate_all("all => all.map(e => e.id)")
    assert set(anchors) <= set(ids)
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("conversation", CONVERSATIONS)
def test_a_page_fits_a_narrow_telephone(cdn: Server, plain_page: Page, conversation: str) -> None:
    plain_page.goto(f"{cdn.address}/{conversation}/")
    assert plain_page.locator("html").evaluate("e => e.scrollWidth") <= 320


def test_every_branch_is_on_the_page_and_each_choice_is_a_link_to_it(cdn: Server, plain_page: Page) -> None:
    plain_page.goto(f"{cdn.address}/product-questions/")
    expect(plain_page.locator("main")).to_contain_text("Hi there! Do you have any product questions?")
    expect(plain_page.locator("main")).to_contain_text("our buyer's guide")
    plain_page.get_by_role("link", name="Not right now").click()
    assert plain_page.url.endswith("#newsletter")
    expect(plain_page.locator("#newsletter")).to_contain_text("Shall we write to you")
    expect(plain_page.locator("#newsletter")).to_be_in_viewport()


def test_a_capture_is_a_form_that_posts_to_the_endpoint(cdn: Server, plain_page: Page) -> None:
    plain_page.goto(f"{cdn.address}/product-questions/")
    form = plain_page.locator("form").first
    action = form.evaluate("e => e.action")
    assert action == "https://events.larkspur.example/v1/forms/product-questions/newsletter"
    expect(form).to_have_attribute("method", "post")
    expect(form.locator("input[type=email]")).to_have_accessible_name(
        "Shall we write to you when something is new? About once a month."
    )


def test_with_javascript_the_page_runs_the_conversation(cdn: Server, page: Page) -> None:
    page.goto(f"{cdn.address}/test-ride/")
    surface = page.locator("[data-surface=page][data-conversation=test-ride]")
    expect(surface).to_contain_text("Which city is near you?")
    surface.get_by_role("button", name="Liège").click()
    expect(surface.locator("[data-card=capture-1] input")).to_be_visible()


def test_a_page_tells_search_engines_to_stay_away_and_its_language(cdn: Server, plain_page: Page) -> None:
    plain_page.goto(f"{cdn.address}/velo-de-fonction/")
    expect(plain_page.locator("meta[name=robots]")).to_have_attribute("content", "noindex")
    expect(plain_page.locator("html")).to_have_attribute("lang", "fr")


def test_the_manifest_names_each_conversation_of_the_site(example_dist: Path) -> None:
    manifest = json.loads((example_dist / "manifest.json").read_text())
    assert sorted(manifest["conversations"]) == CONVERSATIONS
