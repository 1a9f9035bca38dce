"""What the README promises."""

import re
from pathlib import Path

from benchmarks import sizes

ROOT = Path(__file__).resolve().parents[1]


def test_the_size_table_is_what_a_build_gives() -> None:
    text = sizes.README.read_text(encoding="utf-8")
    assert sizes.BEGIN in text
    assert text == sizes.with_table(text, sizes.table()), "run `make readme`"


def test_every_link_to_a_file_leads_to_one() -> None:
    links = re.findall(r"\]\((?!https?:|#)([^)#]+)", sizes.README.read_text(encoding="utf-8"))
    assert links
    assert [link for link in links if not (ROOT / link).exists()] == []
