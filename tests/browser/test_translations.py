"""Visitors read a conversation in their language, where it has it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from causerie.compile import build_site
from tests.browser.host_site import HostSite, host_site
from tests.browser.serve import Server, files_of, serve
from tests.site_folder import site_folder
from tests.translate.po_text import po_text

SITE = """
    name: Acme
    languages: [en, fr, ar, de]
"""
FLOW = """
    name: Talk
    cards:
      - question: Hello! Ready?
        choices: [Yes, No]
"""
PLACES = {
    ("name", "Talk"): {"fr": "Parlons", "ar": "لنتحدث"},
    ("question-1/question", "Hello! Ready?"): {"fr": "Bonjour\u00a0! Prêt\u00a0?", "ar": "مرحبًا! هل أنت مستعد؟"},
    ("question-1/choices/1/label", "Yes"): {"fr": "Oui", "ar": "نعم"},
    ("question-1/choices/2/label", "No"): {"fr": "Non", "ar": "لا"},
}
CHOICE = {"en": "Yes", "fr": "Oui", "ar": "نعم"}


def written_site(folder: Path) -> Path:
    """A conversation in three languages of a site that has four."""
    (folder / "locales").mkdir(parents=True)
    for language in ("fr", "ar"):
        words = {(f"talk/{place}", source): each[language] for (place, source), each in PLACES.items()}
        (folder / "locales" / f"{language}.po").write_text(po_text(words), encoding="utf-8")
    return site_folder(folder, {"site.yaml": SITE, "talk.yaml": FLOW})


@pytest.fixture(scope="module", params=[False, True], ids=["files", "single-file"])
def cdn(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    folder = tmp_path_factory.mktemp("translated")
    assert not build_site(written_site(folder / "flows"), folder / "dist", single_file=request.param).diagnostics
    with serve("localhost", files_of(folder / "dist")) as server:
        yield server


@pytest.fixture
def host(cdn: Server) -> Iterator[HostSite]:
    with host_site(cdn) as site:
        yield site


def visitor(browser: Browser, locale: str) -> Page:
    return browser.new_context(locale=locale).new_page()


@pytest.mark.parametrize(
    ("page_language", "browser_language", "expected"),
    [
        ("fr", "en-GB", "fr"),
        ("fr-CA", "en-GB", "fr"),
        ("ar", "fr-FR", "ar"),
        ("ja", "fr-FR", "fr"),
        ("", "ar-EG", "ar"),
        ("", "ja-JP", "en"),
        ("de", "ja-JP", "en"),
    ],
)
def test_the_pages_language_counts_then_the_browsers_then_the_sites_first(
    page_language: str, browser_language: str, expected: str, host: HostSite, browser: Browser
) -> None:
    page = visitor(browser, browser_language)
    host.open(page, "/", head=f"<script nonce=abc>document.documentElement.lang = '{page_language}'</script>")
    page.evaluate("() => causerie.open('talk')")
    expect(page.get_by_role("button", name=CHOICE[expected], exact=True)).to_be_visible()
    page.context.close()


def test_an_answer_is_told_in_the_authors_words_with_the_visitors_language(host: HostSite, browser: Browser) -> None:
    page = visitor(browser, "fr-FR")
    host.open(page, "/", head="<script nonce=abc>document.documentElement.lang = ''</script>")
    page.evaluate("() => causerie.open('talk')")
    page.get_by_role("button", name="Oui", exact=True).click()
    answer = page.evaluate("() => heard.find(event => event.type == 'causerie.answer').data")
    assert answer["value"] == "Yes"
    assert answer["language"] == "fr"
    assert page.evaluate("() => failures") == []
    page.context.close()


def test_a_language_that_is_set_late_still_counts(host: HostSite, browser: Browser) -> None:
    page = visitor(browser, "en-GB")
    host.open(page, "/")
    page.evaluate("() => { document.documentElement.lang = 'fr'; return causerie.open('talk') }")
    expect(page.get_by_role("button", name="Oui", exact=True)).to_be_visible()
    page.context.close()


def test_a_page_of_each_language_leads_to_the_others(cdn: Server, page: Page) -> None:
    page.goto(f"{cdn.address}/talk/")
    page.get_by_role("link", name="العربية").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("لنتحدث")
    assert page.locator("html").get_attribute("dir") == "rtl"
    codes = page.eval_on_selector_all("link[hreflang]", "links => links.map(link => link.hreflang)")
    assert codes == ["en", "fr", "ar"]
    expect(page.get_by_role("button", name="نعم", exact=True)).to_be_visible()
    page.get_by_role("link", name="Français").click()
    expect(page.get_by_role("button", name="Oui", exact=True)).to_be_visible()


def test_a_page_without_javascript_is_whole_in_each_language(cdn: Server, browser: Browser) -> None:
    page = browser.new_context(java_script_enabled=False).new_page()
    page.goto(f"{cdn.address}/talk/fr/")
    expect(page.get_by_text("Bonjour\u00a0! Prêt\u00a0?")).to_be_visible()
    expect(page.get_by_text("La conversation se termine ici.")).to_be_visible()
    page.context.close()
