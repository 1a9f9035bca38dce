"""What visitors download stays within the budgets of every page's owner, in bytes."""

import json
import shutil
from pathlib import Path

import pytest

from benchmarks.sizes import SITES, sizes
from causerie.compile import build_site

FURTHER = """\
name: Ask sales
triggers:
  - click: "[href='#sales']"
cards:
  - message: Hello!
"""


@pytest.mark.parametrize(
    ("site", "part", "brotli", "unpacked"),
    [
        ("click_only", "loader", 1_024, 2_000),
        ("five_rules", "loader", 1_200, 2_500),
        ("every_trigger", "loader", 2_624, 6_000),
        ("ten_cards", "player", 3_840, 9_000),
        ("ten_cards", "conversation", 640, 1_500),
    ],
)
def test_a_file_is_within_its_budget(site: str, part: str, brotli: int, unpacked: int) -> None:
    size = sizes(site)[part]
    assert size["brotli"] <= brotli
    assert size["bytes"] <= unpacked


def test_a_loader_that_waits_for_clicks_brings_nothing_for_other_triggers() -> None:
    assert sizes("click_only")["loader"]["bytes"] < sizes("five_rules")["loader"]["bytes"] - 300


def test_a_further_conversation_costs_the_loader_96_bytes_at_most(tmp_path: Path) -> None:
    site = shutil.copytree(SITES / "click_only", tmp_path / "site")
    (site / "ask-sales.yaml").write_text(FURTHER, encoding="utf-8")
    assert built(site)["loader"] <= sizes("click_only")["loader"]["brotli"] + 96


def test_with_an_endpoint_the_player_stays_within_its_budget_and_512_bytes(tmp_path: Path) -> None:
    site = shutil.copytree(SITES / "ten_cards", tmp_path / "site")
    with (site / "site.yaml").open("a", encoding="utf-8") as written:
        written.write("endpoint: https://events.acme.example/v1/events\n")
    assert built(site)["player"] <= 3_840 + 512


def built(site: Path) -> dict[str, int]:
    """Bytes, brotli, of a site's loader and player."""
    out = site.parent / "dist"
    assert not build_site(site, out).diagnostics
    manifest = json.loads((out / "manifest.json").read_text(encoding="utf-8"))
    return {part: manifest[part]["brotli"] for part in ("loader", "player")}
