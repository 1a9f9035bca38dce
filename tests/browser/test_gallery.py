"""The gallery: every conversation can be tried, and the snippet taken along."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.serve import Server, files_of, serve

AXE = Path(__file__).parents[2] / "sdk_src" / "node_modules" / "axe-core" / "axe.min.js"


@pytest.fixture(scope="module")
def gallery(example_dist: Path) -> Iterator[Server]:
    with serve("localhost", files_of(example_dist)) as server:
        yield server


@pytest.fixture
def reports(page: Page) -> list[str]:
    """What the console says while a test runs: refused by a policy, not found, thrown."""
    found: list[str] = []
    page.on("console", lambda message: found.append(message.text))
    page.on("pageerror", lambda error: found.append(str(error)))
    return found


def opened(page: Page, conversation: str) -> None:
    """See the conversation open, and close it."""
    surface = page.locator(f"[data-surface=popup][data-conversation={conversation}]")
    expect(surface).to_be_visible()
    page.keyboard.press("Escape")
    expect(surface).to_be_hidden()


def test_each_conversation_opens_by_its_button(gallery: Server, page: Page, reports: list[str]) -> None:
    page.goto(gallery.address)
    ids = page.locator("[data-causerie]").evaluate_all("all => all.map(e => e.dataset.causerie)")
    assert len(ids) == 7
    for conversation in ids:
        page.locator(f"[data-causerie={conversation}]").click()
        opened(page, conversation)
    assert reports == []


def test_a_conversation_with_translations_is_shown_in_its_own_language(gallery: Server, page: Page) -> None:
    page.goto(gallery.address)
    expect(page.get_by_text("Do you have any product questions?")).to_have_count(1)


@pytest.mark.parametrize(
    ("selector", "conversation"),
    [("[href='#talk-to-us']", "product-questions"), (".get-a-quote", "fleet-quote"), ("a[href$='/help']", "service")],
)
def test_what_a_trigger_watches_opens_its_conversation(
    gallery: Server, page: Page, selector: str, conversation: str
) -> None:
    page.goto(gallery.address)
    page.locator(selector).click()
    opened(page, conversation)


def test_a_form_that_a_trigger_watches_opens_its_conversation(gallery: Server, page: Page) -> None:
    page.goto(gallery.address)
    page.locator("#brochure-form button").click()
    opened(page, "brochure")


def test_triggers_are_told_in_plain_words(gallery: Server, page: Page) -> None:
    page.goto(gallery.address)
    told = page.locator(".openings li").all_inner_texts()
    assert "Opens by itself after 30 seconds on /pricing or /plans/*, if not visitor.known, once per session." in told
    assert "Opens on a click on [href='#talk-to-us'], on any page." in told
    assert 'Opens from any link or button with data-causerie="test-ride".' in told


def test_the_snippet_is_copied_whole(gallery: Server, context: BrowserContext, page: Page) -> None:
    context.grant_permissions(["clipboard-read", "clipboard-write"], origin=gallery.address)
    page.goto(gallery.address)
    page.get_by_role("button", name="Copy").first.click()
    expect(page.get_by_role("status")).to_have_text("Copied")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert re.fullmatch(
        r'<script async src="https://cdn\.larkspur\.example/chat/causerie\.\w{12}\.js" '
        r'integrity="sha384-[\w+/]{64}" crossorigin="anonymous"></script>',
        copied,
    )


def test_trying_leaves_nothing_behind(gallery: Server, page: Page) -> None:
    page.goto(gallery.address)
    page.locator("[data-causerie=service]").click()
    page.get_by_role("button", name="A flat tyre").click()
    expect(page.locator("[data-card=tyre]")).to_be_visible()
    assert page.evaluate("localStorage.length + sessionStorage.length") == 0


def test_without_javascript_a_button_leads_to_the_page(gallery: Server, browser: Browser) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(gallery.address)
    page.get_by_role("link", name="Open Test ride").click()
    expect(page.get_by_role("heading", name="Test ride")).to_be_visible()
    context.close()


@pytest.mark.parametrize("path", ["/", "/product-questions/", "/fleet-quote/", "/velo-de-fonction/"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("script", [True, False], ids=["script", "plain"])
def test_axe_finds_nothing(gallery: Server, browser: Browser, path: str, scheme: str, script: bool) -> None:
    context = browser.new_context(color_scheme="dark" if scheme == "dark" else "light", bypass_csp=True)
    page = context.new_page()
    if not script:
        page.route("**/*.js", lambda route: route.abort())
    page.goto(f"{gallery.address}{path}")
    if script and path != "/":
        page.locator("[data-surface=page] [data-card]").first.wait_for()
    page.add_script_tag(path=AXE)
    found = page.evaluate(
        "axe.run().then(({violations}) => violations.map(({id, nodes}) => [id, ...nodes.map(node => node.html)]))"
    )
    context.close()
    assert found == []


@pytest.mark.parametrize("width", [320, 768, 1280])
def test_the_gallery_fits_every_screen(gallery: Server, browser: Browser, width: int) -> None:
    context = browser.new_context(viewport={"width": width, "height": 800})
    page = context.new_page()
    page.goto(gallery.address)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    context.close()
