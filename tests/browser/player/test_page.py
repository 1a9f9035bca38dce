"""A conversation on its own page: the words for those without JavaScript make room for the talk."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.host_site import LISTENERS
from tests.browser.player.test_accessible import AXE, findings
from tests.browser.player.visitor import answer_all, heard
from tests.browser.serve import Server, files_of, serve


@pytest.fixture
def cdn(player_dist: Path) -> Iterator[Server]:
    with serve("localhost", files_of(player_dist)) as server:
        yield server


@pytest.fixture
def own_page(cdn: Server, page: Page) -> Page:
    page.emulate_media(reduced_motion="reduce")
    page.add_init_script(LISTENERS)
    page.goto(f"{cdn.address}/everything/")
    expect(page.locator("main [data-surface=page]")).to_be_visible()
    return page


def test_the_talk_takes_the_place_of_the_words(own_page: Page) -> None:
    expect(own_page.get_by_role("heading", level=1)).to_be_visible()
    expect(own_page.locator("footer")).to_be_hidden()
    answer_all(own_page)
    [triggered] = heard(own_page, "triggered")
    assert isinstance(triggered["data"], dict)
    assert (triggered["data"]["surface"], triggered["data"]["trigger"]) == ("page", "page")
    assert len(heard(own_page, "completed")) == 1
    assert own_page.evaluate("[...reports.filter(each => !each.includes('events.acme')), ...failures]") == []


def test_the_page_leaves_the_focus_where_it_was(own_page: Page) -> None:
    assert own_page.evaluate("document.activeElement === document.body")


def test_closing_brings_the_words_back(own_page: Page) -> None:
    own_page.evaluate("causerie.close()")
    expect(own_page.locator("causerie-root")).to_have_count(0)
    expect(own_page.locator("footer")).to_be_visible()


def test_axe_finds_nothing_on_the_page(own_page: Page) -> None:
    own_page.evaluate(AXE.read_text(encoding="utf-8"))
    assert findings(own_page) == []
    answer_all(own_page)
    assert findings(own_page) == []
