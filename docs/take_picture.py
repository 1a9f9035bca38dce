"""Takes the README's picture, ``docs/popup.png``: a pop-up over a page of the example site."""

import sys
from pathlib import Path
from subprocess import PIPE, Popen

from playwright.sync_api import sync_playwright

from tests.browser.find_browser import find_browser

ROOT = Path(__file__).resolve().parents[1]
SERVER = [sys.executable, "-m", "causerie", "dev", "flows", "--out", "dist", "--port", "0"]


def take_picture(address: str) -> None:
    """Open the first conversation on the stand-in page and photograph the window, twice as sharp as it is large."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_browser(), args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": 1040, "height": 620}, device_scale_factor=2)
        page.goto(f"{address}/pricing")
        page.click("[href='#talk-to-us']")
        page.wait_for_selector("[data-surface=popup] [data-card]")
        page.wait_for_timeout(600)  # the pop-up has come in
        page.screenshot(path=ROOT / "docs" / "popup.png")
        browser.close()


if __name__ == "__main__":
    with Popen(SERVER, cwd=ROOT, stdout=PIPE, text=True) as server:
        assert server.stdout is not None
        take_picture(next(line.strip() for line in server.stdout if line.startswith("http")))
        server.terminate()
