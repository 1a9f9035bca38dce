"""The budget of ``site.yaml``: a build above it fails, and says by how much."""

import re
from pathlib import Path

import pytest

from causerie.compile import build_site
from causerie.messages import word
from tests.site_folder import site_folder

FLOW = "triggers:\n  - click: .talk\ncards:\n  - message: Hello!\n"


def site(folder: Path, budget: str) -> Path:
    return site_folder(folder / "site", {"site.yaml": f"name: Acme\nbudget: {budget}\n", "hello.yaml": FLOW})


def files_in(folder: Path) -> dict[str, bytes]:
    return {str(file): file.read_bytes() for file in sorted(folder.rglob("*")) if file.is_file()}


@pytest.mark.parametrize(
    ("what", "file"),
    [("loader", r"causerie\.js"), ("player", r"parts/player\.\w+\.js"), ("conversation", r"parts/hello\.\w+\.js")],
)
def test_a_build_above_the_budget_names_the_file_and_leaves_the_last_build(
    what: str, file: str, tmp_path: Path
) -> None:
    out = tmp_path / "dist"
    assert build_site(site(tmp_path, f"{{{what}: 99999}}"), out).files
    before = files_in(out)
    built = build_site(site(tmp_path, f"{{{what}: 10}}"), out)
    assert [(slip.code, slip.span.start.line) for slip in built.diagnostics] == [("over_budget", 2)]
    found = re.fullmatch(
        rf"Over the budget of 10 bytes for the {what}: {file} has ([\d,]+) bytes, ([\d,]+) too many\.",
        word(built.diagnostics[0])[1],
    )
    assert found
    assert int(found[1].replace(",", "")) - int(found[2].replace(",", "")) == 10
    assert built.model is None
    assert files_in(out) == before


def test_a_single_file_may_be_larger_than_a_loader(tmp_path: Path) -> None:
    assert build_site(site(tmp_path, "{loader: 1500}"), tmp_path / "dist", single_file=True).files
