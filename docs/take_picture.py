"""Takes the README's picture, ``popup.png``: a conversation of the example site, open on a page of its company."""

import sys
from pathlib import Path
from subprocess import PIPE, Popen

from playwright.sync_api import sync_playwright

from tests.browser.find_browser import find_browser

DOCS = Path(__file__).parent
ROOT = DOCS.parent
SERVER = [sys.executable, "-m", "causerie", "dev", "flows", "--out", "dist", "--port", "0"]


def take_picture(address: str) -> None:
    """Open the conversation with a click and photograph the window, with two dots for each pixel."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_browser(), args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": 1000, "height": 560}, device_scale_factor=2)
        page.route("**/pricing", lambda route: route.fulfill(path=DOCS / "picture_page.html"))
        page.goto(f"{address}/pricing")
        page.wait_for_function("window.causerie && window.causerie.open")
        page.click("[href='#talk-to-us']")
        page.wait_for_selector("[data-surface=popup] [data-card]")
        page.wait_for_timeout(600)  # the pop-up has come in
        page.screenshot(path=DOCS / "popup.png")
        browser.close()


if __name__ == "__main__":
    with Popen(SERVER, cwd=ROOT, stdout=PIPE, text=True) as server:
        assert server.stdout is not None
        take_picture(next(line.strip() for line in server.stdout if line.startswith("http")))
        server.terminate()
