"""Whatever a writer writes, every script parses and no page gains an element."""

import json
from html.parser import HTMLParser
from pathlib import Path

import pytest
from py_mini_racer import MiniRacer

from causerie.compile import build_site
from tests.site_folder import site_folder

HOSTILE = [
    "</script><script>alert(1)</script>",
    "\"'`${alert(1)}\\",
    "<!-- x --> ]]>",
    "<img src=x onerror=alert(1)>",
    "{% raw %} {# x #} &lt;b&gt; &amp;",
    "😀 ünïcödé مرحبا",
]


@pytest.fixture(scope="module")
def v8() -> MiniRacer:
    return MiniRacer()


def site_with(text: str) -> dict[str, str]:
    """A site with this text wherever one may stand."""
    flow = {
        "name": text,
        "description": text,
        "triggers": [{"click": ".x"}, "page_load"],
        "cards": [
            {"message": text},
            {"question": text, "choices": [{"label": text, "value": text}, {"label": "b"}], "when": "lead.a == lead.a"},
            {"capture": text, "button": text, "placeholder": text, "optional": text},
            {"set": {"lead.a": text}},
            {"goal": text},
        ],
    }
    site = {"name": text, "attributes": {"lead.a": {"type": "text"}}, "theme": {"title": text}}
    return {"site.yaml": json.dumps(site, ensure_ascii=False), "talk.yaml": json.dumps(flow, ensure_ascii=False)}


class Elements(HTMLParser):
    """Counts what a page holds."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes |= {name for name, _ in attrs}


def elements(page: Path) -> Elements:
    found = Elements()
    found.feed(page.read_text(encoding="utf-8"))
    return found


def built(folder: Path, text: str) -> Path:
    """The build of a site with this text."""
    out = folder / "dist"
    found = build_site(site_folder(folder / "flows", site_with(text)), out)
    assert found.model, found.diagnostics
    return out


@pytest.fixture(scope="module")
def harmless(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return built(tmp_path_factory.mktemp("harmless"), "words")


@pytest.mark.parametrize("text", HOSTILE)
def test_every_script_parses_and_no_page_gains_an_element(
    v8: MiniRacer, harmless: Path, tmp_path: Path, text: str
) -> None:
    out = built(tmp_path, text)
    for script in [*out.rglob("*.js"), out / "causerie.mjs"]:
        code = script.read_text(encoding="utf-8").replace("export default", "return ").replace("import.meta", "({})")
        assert v8.eval(f"typeof new Function({json.dumps(code)})") == "function"
    for page in ("index.html", "talk/index.html"):
        plain, hostile = elements(harmless / page), elements(out / page)
        assert (hostile.tags, hostile.attributes) == (plain.tags, plain.attributes)
