"""What visitors download, in bytes. Prints a Markdown table; ``--write`` puts it into the README."""

import json
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from causerie.compile import build_site

ROOT = Path(__file__).resolve().parents[1]
SITES = Path(__file__).with_name("sites")
README = ROOT / "README.md"
BEGIN, END = "<!-- sizes: `make readme` writes this -->", "<!-- end of sizes -->"
ROWS = (
    ("Loader: one conversation, opened by a click", "click_only", "loader"),
    ("Loader: click, page load, time on page, pages and a condition", "five_rules", "loader"),
    ("Player: pop-up, messages, questions, fields, goals", "ten_cards", "player"),
    ("A conversation of ten cards", "ten_cards", "conversation"),
)


def sizes(site: str) -> dict[str, dict[str, int]]:
    """The manifest's entries of ``site``'s loader, player and only conversation; sizes are in bytes.

    Raises:
        ValueError: the site has an error.
    """
    with TemporaryDirectory() as out:
        built = build_site(SITES / site, Path(out))
        if built.model is None:
            raise ValueError(f"benchmarks/sites/{site}: {built.diagnostics}")
        manifest = json.loads(Path(out, "manifest.json").read_text(encoding="utf-8"))
    [conversation] = manifest["conversations"].values()
    return {"loader": manifest["loader"], "player": manifest["player"], "conversation": conversation}


def table() -> str:
    """One row a file: what it is, and its bytes as a CDN sends them (brotli 11) and unpacked."""
    lines = ["| what a visitor downloads | brotli | unpacked |", "|---|--:|--:|"]
    for name, site, part in ROWS:
        entry = sizes(site)[part]
        numbers = " | ".join(f"{entry[kind]:,}" for kind in ("brotli", "bytes"))
        lines.append(f"| {name} | {numbers} |")
    return "\n".join(lines)


def with_table(text: str, rows: str) -> str:
    """``text`` with ``rows`` between its two markers."""
    before, begin, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    return f"{before}{begin}\n{rows}\n{end}{after}"


if __name__ == "__main__":
    measured = table()
    sys.stdout.write(measured + "\n")
    if "--write" in sys.argv:
        README.write_text(with_table(README.read_text(encoding="utf-8"), measured), encoding="utf-8")
