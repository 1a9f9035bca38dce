"""What the local server itself shows is accessible."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from causerie.dev.live import Outcome
from tests.dev.conftest import LocalServer

AXE = Path(__file__).resolve().parents[2] / "sdk_src" / "node_modules" / "axe-core" / "axe.min.js"


def violations(page: Page) -> list[str]:
    """The rules that axe finds broken on the page."""
    page.evaluate(AXE.read_text(encoding="utf-8"))
    found: list[str] = page.evaluate("axe.run().then(result => result.violations.map(rule => rule.id))")
    return found


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_on_a_stand_in_page(page: Page, server: LocalServer, scheme: str) -> None:
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    page.goto(f"{server.address}/pricing")
    assert violations(page) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_on_the_errors(page: Page, server: LocalServer, scheme: str) -> None:
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    page.goto(f"{server.address}/pricing")
    server.publish(Outcome(errors="flows/hello.yaml:7:17  unknown_card\n\n7 │ " + "long " * 80))
    expect(page.get_by_role("alertdialog")).to_be_visible()
    assert violations(page) == []
