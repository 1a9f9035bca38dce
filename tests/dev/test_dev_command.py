"""``causerie dev`` from the first build to Ctrl-C, with saves in between, as a marketer works with it."""

import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

FLOW = """name: Hello
triggers:
  - click: .hello
cards:
  - question: What brings you here?
    choices:
      - A bike: bikes
      - Just looking
  - message: We have forty.
    id: bikes
"""


@dataclass(frozen=True, slots=True)
class Work:
    """A site that is worked on, the folder it is built to, and the address where it is served."""

    flow: Path
    out: Path
    address: str


@contextmanager
def working(folder: Path, text: str) -> Iterator[Work]:
    """The server on a site whose only conversation is ``text``; it ends by Ctrl-C, with the code for that."""
    flow = folder / "flows" / "hello.yaml"
    flow.parent.mkdir()
    flow.with_name("site.yaml").write_text("name: Acme\n", encoding="utf-8")
    flow.write_text(text, encoding="utf-8")
    command = [sys.executable, "-m", "causerie", "dev", "--port", "0"]
    with subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as server:
        assert server.stdout is not None
        yield Work(flow, folder / "dist", next(line.strip() for line in server.stdout if line.startswith("http")))
        server.send_signal(signal.SIGINT)
        assert server.wait(10) == 130


@pytest.fixture
def work(tmp_path: Path) -> Iterator[Work]:
    with working(tmp_path, FLOW) as site:
        yield site


def open_conversation(page: Page) -> None:
    page.wait_for_function("window.causerie && window.causerie.open")
    page.locator(".hello").click()


def test_a_save_is_on_the_page_without_a_hand(page: Page, work: Work) -> None:
    page.goto(f"{work.address}/pricing")
    open_conversation(page)
    expect(page.get_by_role("dialog")).to_contain_text("What brings you here?")
    page.evaluate("window.before = true")
    work.flow.write_text(FLOW.replace("What brings you here?", "How can we help?"), encoding="utf-8")
    page.wait_for_function("window.before === undefined")
    open_conversation(page)
    expect(page.get_by_role("dialog")).to_contain_text("How can we help?")


def test_a_slip_is_laid_over_the_page_and_the_last_good_build_stays(page: Page, work: Work) -> None:
    loader = (work.out / "causerie.js").read_bytes()
    page.goto(f"{work.address}/pricing")
    work.flow.write_text(FLOW.replace("bike: bikes", "bike: bike"), encoding="utf-8")
    overlay = page.get_by_role("alertdialog")
    expect(overlay).to_contain_text("flows/hello.yaml:7:17  unknown_card")
    expect(overlay).to_contain_text("There is no card called “bike” in this conversation.")
    assert (work.out / "causerie.js").read_bytes() == loader
    work.flow.write_text(FLOW, encoding="utf-8")
    expect(overlay).to_have_count(0)


def test_nothing_of_the_server_is_written_to_the_build(page: Page, work: Work) -> None:
    page.goto(work.address)
    assert page.locator("script[src^='/causerie-dev/']").count() == 1
    written = [file.read_bytes() for file in work.out.rglob("*") if file.is_file()]
    assert written
    assert not [data for data in written if b"causerie-dev" in data]


def test_a_site_that_is_broken_from_the_start_is_served_once_it_is_mended(page: Page, tmp_path: Path) -> None:
    with working(tmp_path, FLOW.replace("cards:", "card:")) as work:
        page.goto(f"{work.address}/pricing")
        expect(page.get_by_role("alertdialog")).to_be_visible()
        assert not work.out.exists()
        work.flow.write_text(FLOW, encoding="utf-8")
        expect(page.get_by_role("alertdialog")).to_have_count(0)
        open_conversation(page)
        expect(page.get_by_role("dialog")).to_contain_text("What brings you here?")
