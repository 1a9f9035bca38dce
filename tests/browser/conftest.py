"""Builds of the example site, made once for all browser tests."""

import shutil
from pathlib import Path

import pytest

from causerie.compile import build_site

FLOWS = Path(__file__).parents[2] / "flows"


@pytest.fixture(scope="session")
def example_dist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example site, built."""
    out = tmp_path_factory.mktemp("example") / "dist"
    assert not build_site(FLOWS, out).diagnostics
    return out


@pytest.fixture(scope="session")
def silent_dist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example site without an endpoint, so that nothing is sent."""
    folder = tmp_path_factory.mktemp("silent")
    flows = shutil.copytree(FLOWS, folder / "flows")
    site = flows / "site.yaml"
    lines = site.read_text().splitlines(keepends=True)
    site.write_text("".join(line for line in lines if not line.startswith("endpoint:")))
    build_site(flows, folder / "dist")
    return folder / "dist"
