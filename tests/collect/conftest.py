"""Collectors for the tests of a file to share, and folders to collect in."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.collect.running import Running, running


@pytest.fixture(scope="module")
def collector(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """One collector for all tests of a file, without rate limits."""
    with running(tmp_path_factory.mktemp("events")) as started:
        yield started


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A folder for events."""
    return tmp_path / "events"
