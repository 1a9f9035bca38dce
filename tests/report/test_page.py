"""The HTML report in a real Chromium: one file, without script or network, for screen and paper."""

import json
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.report.history import history
from tests.report.reporting import json_of
from tests.report.running import report_by_command
from tests.report.stored_event import line

AXE = Path(__file__).parents[2] / "sdk_src" / "node_modules" / "axe-core" / "axe.min.js"
HOSTILE = '"><img src=x onerror=alert(1)><script>alert(2)</script>{{ 7 * 7 }}'


@pytest.fixture(scope="module")
def lines(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small history as NDJSON."""
    file = tmp_path_factory.mktemp("lines") / "events.ndjson"
    file.write_text("".join(json.dumps(event) + "\n" for event in history(6_000, 5)), encoding="utf-8")
    return file


@pytest.fixture(scope="module")
def document(lines: Path) -> Path:
    """The report of it."""
    out = lines.with_name("report.html")
    report_by_command(lines, "--format", "html", "--out", out)
    return out


@pytest.fixture
def opened(browser: Browser, document: Path) -> Page:
    """The report in a tab that runs no scripts."""
    context = browser.new_context(java_script_enabled=False, viewport={"width": 1000, "height": 900})
    page = context.new_page()
    page.goto(document.as_uri())
    return page


def test_the_page_asks_for_nothing_and_says_nothing_to_the_console(browser: Browser, document: Path) -> None:
    page = browser.new_page()
    asked: list[str] = []
    said: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: said.append(message.text))
    page.goto(document.as_uri())
    assert (asked, said) == ([document.as_uri()], [])
    assert page.locator("script").count() == 0
    page.close()


def test_the_figures_are_those_of_the_json(opened: Page, lines: Path) -> None:
    report = json.loads(json_of([lines]))
    totals = report["totals"]
    figures = opened.locator(".figures")
    expect(figures).to_contain_text(f"{totals['triggered']:,} conversations shown")
    expect(figures).to_contain_text(f"{100 * totals['engagement_rate']:.1f} %")
    for name, conversation in report["conversations"].items():
        funnel = opened.locator("section", has=opened.get_by_role("heading", name=name, exact=True)).locator(".funnel")
        shown = [f"{card['shown']:,}" for card in conversation["cards"]]
        assert funnel.locator("tbody td:nth-of-type(2)").all_inner_texts() == shown


def test_the_chart_has_a_line_for_each_rate_and_a_table_with_every_day(opened: Page, lines: Path) -> None:
    report = json.loads(json_of([lines]))
    chart = opened.get_by_role("img")
    assert chart.locator("path").count() == 3
    expect(chart).to_contain_text("Engagement")
    opened.get_by_text("The numbers, by day").click()
    assert opened.locator("details tbody tr").count() == len(report["by_day"])


def test_transcripts_withhold_what_visitors_wrote_themselves(opened: Page, document: Path, lines: Path) -> None:
    expect(opened.locator(".transcripts article").first).to_be_visible()
    assert "@example" not in document.read_text(encoding="utf-8")
    personal = report_by_command(lines, "--format", "html", "--personal", "--conversation", "newsletter")
    assert "@example" in personal


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(browser: Browser, document: Path, scheme: str) -> None:
    context = browser.new_context(color_scheme="dark" if scheme == "dark" else "light", bypass_csp=True)
    page = context.new_page()
    page.goto(document.as_uri())
    page.add_script_tag(path=AXE)
    found = page.evaluate(
        "axe.run().then(({violations}) => violations.map(({id, nodes}) => [id, ...nodes.map(node => node.html)]))"
    )
    context.close()
    assert found == []


@pytest.mark.parametrize("width", [320, 768, 1280])
def test_the_page_fits_every_screen(browser: Browser, document: Path, width: int) -> None:
    page = browser.new_page(viewport={"width": width, "height": 800})
    page.goto(document.as_uri())
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.close()


def test_paper_is_white_whatever_the_screen(browser: Browser, document: Path) -> None:
    page = browser.new_page(color_scheme="dark")
    page.goto(document.as_uri())
    colour = "getComputedStyle(document.body).backgroundColor"
    on_screen = page.evaluate(colour)
    page.emulate_media(media="print")
    assert (on_screen, page.evaluate(colour)) == ("rgb(22, 23, 27)", "rgb(255, 255, 255)")
    page.close()


def test_what_visitors_and_sites_send_is_only_ever_text(browser: Browser, tmp_path: Path) -> None:
    file, out = tmp_path / "events.ndjson", tmp_path / "report.html"
    hostile = {"page": HOSTILE, "trigger": HOSTILE, "conversation": HOSTILE, "variant": HOSTILE, "card": HOSTILE}
    shown = line(1, type="card", card_type=HOSTILE, **hostile)
    answered = line(1, type="answer", id="later", card_type="question", value=HOSTILE, **hostile)
    file.write_text(shown + answered + line(1, type="goal", id="goal", goal=HOSTILE, **hostile))
    report_by_command(file, "--format", "html", "--out", out, "--page", HOSTILE)
    page = browser.new_page()
    page.on("dialog", lambda dialog: pytest.fail(f"a dialog opened: {dialog.message}"))
    page.goto(out.as_uri())
    assert page.locator("img, script").count() == 0
    assert page.get_by_text(HOSTILE).count() >= 6
    page.close()


def test_a_report_of_nothing_says_so(tmp_path: Path) -> None:
    file = tmp_path / "events.ndjson"
    file.write_text("")
    assert "No conversation was shown in this period." in report_by_command(file, "--format", "html")


def test_two_runs_give_the_same_bytes(document: Path, lines: Path) -> None:
    assert report_by_command(lines, "--format", "html") + "\n" == document.read_text(encoding="utf-8")
