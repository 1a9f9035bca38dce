"""What a visitor of the player's site does and sees."""

from playwright.sync_api import Locator, Page, expect

from tests.browser.host_site import HostSite

BODY = '<p><a id=talk href="#">Talk</a> <a id=arabic href="#">Arabic</a> <input id=field aria-label=Search></p>'
ANSWERS = {"size": "25", "first-name": "Ada", "mail": "ada@lovelace.example", "phone": "+32 2 555 01 23"}


def open_everything(host: HostSite, page: Page) -> Locator:
    """The conversation with all cards, opened by a click."""
    host.open(page, "/", BODY)
    page.locator("#talk").click()
    return shown(page)


def shown(page: Page) -> Locator:
    surface = page.locator("[data-surface]")
    expect(surface).to_be_visible()
    return surface


def answer_all(page: Page, sector: str = "Looms") -> None:
    """Go from the question to the end."""
    page.get_by_role("button", name=sector).click()
    for card, value in ANSWERS.items():
        submit(page, card, value)
    expect(page.locator("[data-card=thanks]")).to_be_visible()


def submit(page: Page, card: str, value: str) -> None:
    page.locator(f"[data-card={card}] input").fill(value)
    page.locator(f"[data-card={card}] [data-action=submit]").click()


def focused(page: Page) -> str:
    """What has the focus, also within the player: a card's id, a field's type, a label or a name of an element."""
    found = page.evaluate(
        """() => {
          let element = document.activeElement;
          while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
          return element.dataset.card ?? element.id ?? element.localName;
        }"""
    )
    return str(found)


def heard(page: Page, *types: str) -> list[dict[str, object]]:
    """The events of these types, as the page heard them."""
    events: list[dict[str, object]] = page.evaluate("heard")
    return [event for event in events if str(event["type"]).removeprefix("causerie.") in types]


def kinds(page: Page) -> list[str]:
    """What kinds of events the page heard, in their order."""
    told: list[str] = page.evaluate("heard.map(event => event.type.slice(9))")
    return told
