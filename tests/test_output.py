"""What a build writes is what ``interfaces.md`` promises."""

import gzip
import json
import re
from base64 import b64encode
from fnmatch import fnmatchcase
from hashlib import sha384
from html import unescape
from pathlib import Path
from typing import Any

import brotli
import pytest
import yaml

from causerie.compile import build_site
from tests.site_folder import site_folder

SITE = """
    name: Acme
    base_url: https://cdn.acme.com/chat/
    endpoint: https://events.acme.com/in/v1/events
    attributes:
      lead.email: {type: email, personal: true}
"""
TALK = """
    name: Talk to us
    triggers:
      - click: .talk
      - time_on_page: 30s
        pages: /pricing
        when: not visitor.known
      - click: .more
    cards:
      - question: Hi {{ lead.email or "there" }}! <b>Questions?</b>
        choices: [Yes, "No": bye]
      - capture: Your address?
        field: email
        save: lead.email
      - goal: Asked
      - message: Bye
        id: bye
"""
HASHED = re.compile(r"(causerie|(parts|files)/[a-z-]+)\.[A-Za-z0-9]{12}\.\w+")


@pytest.fixture(scope="module")
def dist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("output")
    out = folder / "dist"
    built = build_site(site_folder(folder / "flows", {"site.yaml": SITE, "talk.yaml": TALK, "bye.yaml": BYE}), out)
    assert built.model, built.diagnostics
    return out


BYE = """
    triggers: [page_load]
    cards:
      - message: Bye
"""


def files_of(folder: Path) -> dict[str, bytes]:
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def integrity(content: bytes) -> str:
    return f"sha384-{b64encode(sha384(content).digest()).decode()}"


def manifest_of(dist: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((dist / "manifest.json").read_text())
    return found


def test_every_promised_file_is_there(dist: Path) -> None:
    names = {re.sub(r"\.[A-Za-z0-9]{12}(?=\.\w+$)", ".<hash>", path) for path in files_of(dist)}
    assert names == {
        "_headers", "beacon.openapi.yaml", "bye/index.html", "causerie.<hash>.js", "causerie.d.ts", "causerie.js",
        "causerie.mjs", "history.json", "index.html", "manifest.json", "parts/bye.<hash>.js",
        "parts/gallery.<hash>.css", "parts/gallery.<hash>.js", "parts/page.<hash>.css", "parts/page.<hash>.js",
        "parts/player.<hash>.js", "parts/talk.<hash>.js", "schema/flow.json", "schema/site.json", "talk/index.html",
    }  # fmt: skip


def test_what_the_endpoint_is_sent_is_described_for_that_very_address(dist: Path) -> None:
    described = yaml.safe_load((dist / "beacon.openapi.yaml").read_text(encoding="utf-8"))
    assert described["info"]["title"] == "Events of Acme"
    assert described["servers"] == [{"url": "https://events.acme.com"}]
    assert set(described["paths"]) == {"/in/v1/events", "/in/v1/forms/{conversation}/{card}"}


def test_without_an_endpoint_there_is_nothing_to_describe(tmp_path: Path) -> None:
    build_site(site_folder(tmp_path / "flows", {"site.yaml": "name: Acme\n", "bye.yaml": BYE}), tmp_path / "dist")
    assert "index.html" in files_of(tmp_path / "dist")
    assert "beacon.openapi.yaml" not in files_of(tmp_path / "dist")


def test_the_manifest_names_every_file_but_itself_and_the_history(dist: Path) -> None:
    files = files_of(dist)
    del files["manifest.json"], files["history.json"]
    assert manifest_of(dist)["files"] == {path: integrity(content) for path, content in files.items()}


def test_the_manifest_describes_loader_player_and_conversations(dist: Path) -> None:
    manifest, files = manifest_of(dist), files_of(dist)
    assert manifest["loader"]["file"] == "causerie.js"
    described = [manifest["loader"], manifest["player"], *manifest["conversations"].values()]
    for entry in described:
        content = files[str(entry["file"])]
        assert entry["integrity"] == integrity(content)
        sizes = (entry["bytes"], entry["gzip"], entry["brotli"])
        assert sizes == (
            len(content),
            len(gzip.compress(content, 9, mtime=0)),
            len(brotli.compress(content, quality=11)),
        )
    talk = {key: manifest["conversations"]["talk"][key] for key in ("kind", "name", "page", "triggers", "cards")}
    assert talk == {
        "kind": "flow",
        "name": "Talk to us",
        "page": "talk/index.html",
        "triggers": ["click", "time_on_page"],
        "cards": 4,
    }


def test_the_manifest_has_sorted_keys_and_no_others(dist: Path) -> None:
    manifest = manifest_of(dist)
    assert list(manifest) == ["causerie", "conversations", "files", "loader", "plan", "player", "site"]
    assert sorted(manifest["files"]) == list(manifest["files"])


def test_the_loader_has_two_names_and_holds_every_integrity(dist: Path) -> None:
    files, manifest = files_of(dist), manifest_of(dist)
    (pinned,) = [path for path in files if re.fullmatch(r"causerie\.\w{12}\.js", path)]
    assert files[pinned] == files["causerie.js"]
    for entry in (manifest["player"], *manifest["conversations"].values()):
        letters = str(entry["integrity"]).removeprefix("sha384-")
        assert letters in files["causerie.js"].decode()
        assert letters in files["causerie.mjs"].decode()


def test_a_hashed_file_is_named_by_the_first_letters_of_its_integrity(dist: Path) -> None:
    hashed = {path: content for path, content in files_of(dist).items() if HASHED.fullmatch(path)}
    assert len(hashed) == 8
    for path, content in hashed.items():
        assert path.split(".")[-2] == integrity(content).removeprefix("sha384-")[:12]


def test_every_path_has_one_rule_for_caching(dist: Path) -> None:
    rules: dict[str, str] = {}
    for block in (dist / "_headers").read_text().strip().split("\n\n"):
        rule, *headers = block.splitlines()
        caching = [header.strip() for header in headers if "Cache-Control" in header]
        rules |= dict.fromkeys([rule], *caching) if caching else {}
    everywhere = (dist / "_headers").read_text().split("\n\n")[0]
    assert "/*\n" in everywhere
    for line in ("Access-Control-Allow-Origin: *", "Cross-Origin-Resource-Policy: cross-origin", "nosniff"):
        assert line in everywhere
    for path in ["", *(set(files_of(dist)) - {"_headers"})]:
        (found,) = [value for rule, value in rules.items() if fnmatchcase(f"/{path}", rule)]
        assert ("immutable" in found) == (HASHED.fullmatch(path) is not None)


def test_the_loader_asks_for_pages_and_conditions_before_it_opens(dist: Path) -> None:
    (guard,) = re.findall(r'30,\(\)=>(.*?)&&"talk"', (dist / "causerie.js").read_text())
    page, known = guard.split("&&")
    assert re.fullmatch(re.escape(r"/^\/pricing\/?(\?|$)/.test(") + r"[\w$]+\(\)\)", page)
    assert re.fullmatch(r"![\w$]+\([\w$]+\.values\)", known)


def test_a_page_is_whole_html_that_no_text_can_break(dist: Path) -> None:
    page = (dist / "talk" / "index.html").read_text()
    assert page.startswith('<!doctype html>\n<html lang="en">')
    assert "Hi there! &lt;b&gt;Questions?&lt;/b&gt;" in page
    assert "<script>" not in page
    assert "style=" not in page


def test_a_page_loads_this_very_build(dist: Path) -> None:
    page, files = (dist / "talk" / "index.html").read_text(), files_of(dist)
    scripts = re.findall(r'src="\.\./([^"]+)" integrity="([^"]+)" crossorigin="anonymous"', page)
    assert len(scripts) == 2
    assert all(integrity(files[path]) == letters for path, letters in scripts)


def test_a_capture_posts_beside_the_endpoint(dist: Path) -> None:
    page = (dist / "talk" / "index.html").read_text()
    assert 'action="https://events.acme.com/in/v1/forms/talk/capture-1"' in page
    assert "form-action 'self' https://events.acme.com;" in unescape(page)


def test_without_an_endpoint_a_capture_says_what_it_needs(tmp_path: Path) -> None:
    flow = "cards: [{capture: Your name?}]"
    build_site(site_folder(tmp_path / "flows", {"talk.yaml": flow}), tmp_path / "dist")
    page = unescape((tmp_path / "dist" / "talk" / "index.html").read_text())
    assert "Answering here needs JavaScript" in page
    assert "<form" not in page
    assert "form-action 'self';" in page


def test_pages_are_kept_from_search_engines_unless_the_site_says_otherwise(tmp_path: Path, dist: Path) -> None:
    assert '<meta name="robots" content="noindex">' in (dist / "talk" / "index.html").read_text()
    site = site_folder(tmp_path / "flows", {"site.yaml": "{name: Acme, indexable: true}", "bye.yaml": BYE})
    build_site(site, tmp_path / "dist")
    assert "noindex" not in (tmp_path / "dist" / "bye" / "index.html").read_text()


def test_the_gallery_shows_the_snippet_with_its_address_and_hash(dist: Path) -> None:
    gallery, files = (dist / "index.html").read_text(), files_of(dist)
    (pinned,) = [path for path in files if re.fullmatch(r"causerie\.\w{12}\.js", path)]
    assert f"https://cdn.acme.com/chat/{pinned}" in gallery
    assert integrity(files[pinned]) in unescape(gallery)
    assert "https://cdn.acme.com/chat/causerie.js" in gallery
    assert "script-src https://cdn.acme.com;\nconnect-src https://events.acme.com" in gallery


def test_a_site_without_an_address_says_what_to_put_in_its_place(tmp_path: Path) -> None:
    build_site(site_folder(tmp_path / "flows", {"bye.yaml": BYE}), tmp_path / "dist")
    gallery = (tmp_path / "dist" / "index.html").read_text()
    assert "in place of <code>https://cdn.example.com/chat/</code>" in gallery
