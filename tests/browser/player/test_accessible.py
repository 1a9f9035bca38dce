"""axe finds nothing on any card, in any light, direction and width; what is to be touched is large enough."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.host_site import HostSite
from tests.browser.player.visitor import ANSWERS, BODY, open_everything, shown, submit

AXE = Path(__file__).parents[3] / "sdk_src" / "node_modules" / "axe-core" / "axe.min.js"
WRONG = {"size": "e", "first-name": "", "mail": "e", "phone": "e"}
FRAME = f"<header>Acme</header><main><h1>Acme</h1>{BODY}</main>"


def findings(page: Page) -> list[str]:
    """What axe has to say, best practice included, of the page with its open shadow roots."""
    found: list[str] = page.evaluate(
        """async () => (await axe.run(document, {resultTypes: ["violations"]})).violations
             .map(({id, nodes}) => `${id}: ${nodes.map(node => node.target).join(" ")}`)"""
    )
    return found


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("opener", "choice"), [("talk", "Looms"), ("arabic", "نعم")])
def test_axe_finds_nothing(host: HostSite, browser: Browser, width: int, scheme: str, opener: str, choice: str) -> None:
    context = browser.new_context(
        viewport={"width": width, "height": 640},
        color_scheme="dark" if scheme == "dark" else "light",
        reduced_motion="reduce",
    )
    page = context.new_page()
    host.open(page, "/", FRAME)
    page.evaluate(AXE.read_text(encoding="utf-8"))
    page.locator(f"#{opener}").click()
    shown(page)
    found = {"sector": findings(page)}
    page.get_by_role("button", name=choice).click()
    for card, value in ANSWERS.items():
        page.locator(f"[data-card={card}] input").press_sequentially(WRONG[card])
        page.keyboard.press("Enter")
        expect(page.locator("[aria-invalid]")).to_be_focused()
        found[card] = findings(page)
        submit(page, card, value)
    found["thanks"] = findings(page)
    assert found == {card: [] for card in ["sector", *ANSWERS, "thanks"]}
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    context.close()


def test_what_is_to_be_touched_is_large_enough(host: HostSite, page: Page) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    open_everything(host, page)
    boxes = [button.bounding_box() for button in page.locator("[data-surface] button").all()]
    page.get_by_role("button", name="Looms").click()
    boxes += [field.bounding_box() for field in page.locator("form *").filter(visible=True).all()]
    assert len(boxes) == 7
    for box in boxes:
        assert box is not None
        assert box["height"] >= 44
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= 320


def test_text_at_twice_its_size_stays_in_the_window(host: HostSite, page: Page) -> None:
    page.set_viewport_size({"width": 640, "height": 640})
    surface = open_everything(host, page)
    surface.evaluate("surface => surface.getRootNode().host.style.setProperty('font-size', '32px', 'important')")
    box = surface.bounding_box()
    assert box is not None
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= 640
    assert surface.evaluate("surface => surface.scrollWidth <= surface.clientWidth")


def test_the_newest_card_is_in_view_and_the_head_stays(host: HostSite, page: Page) -> None:
    page.set_viewport_size({"width": 320, "height": 480})
    open_everything(host, page)
    page.get_by_role("button", name="Steam engines").click()
    expect(page.get_by_role("button", name="I do not know")).to_be_in_viewport(ratio=1)
    expect(page.get_by_role("button", name="Close")).to_be_in_viewport(ratio=1)


def test_right_to_left_words_begin_at_the_right(host: HostSite, page: Page) -> None:
    host.open(page, "/", BODY)
    page.locator("#arabic").click()
    surface = shown(page)
    expect(surface).to_have_attribute("dir", "rtl")
    expect(surface).to_have_attribute("lang", "ar")
    close, heading = page.get_by_role("button", name="إغلاق").bounding_box(), page.get_by_role("heading").bounding_box()
    assert close is not None
    assert heading is not None
    assert close["x"] < heading["x"]
