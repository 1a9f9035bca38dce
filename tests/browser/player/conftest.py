"""The player on a page of another origin, from a real build."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from causerie.compile import build_site
from tests.browser.host_site import STRICT_POLICY, HostSite, host_site
from tests.browser.serve import files_of, serve

SITE = Path(__file__).parent / "site"


@pytest.fixture(scope="session")
def player_dist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("player") / "dist"
    assert not build_site(SITE, out).diagnostics
    return out


@pytest.fixture
def host(player_dist: Path) -> Iterator[HostSite]:
    with serve("localhost", files_of(player_dist)) as cdn, host_site(cdn) as site:
        yield site


@pytest.fixture
def strict_host(player_dist: Path) -> Iterator[HostSite]:
    """Pages with the strictest policy that there is."""
    with (
        serve("localhost", files_of(player_dist)) as cdn,
        host_site(cdn, {"Content-Security-Policy": STRICT_POLICY}) as site,
    ):
        yield site
