"""Which changes of a folder count as a save."""

from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest

from causerie.dev.watch import watching


def write(folder: Path) -> None:
    (folder / "hello.yaml").write_text("name: Hello", encoding="utf-8")


def replace(folder: Path) -> None:
    """Save as many editors do: beside the file first, then over it."""
    (folder / ".hello.yaml.swp").write_text("name: Hello", encoding="utf-8")
    (folder / ".hello.yaml.swp").replace(folder / "hello.yaml")


def remove(folder: Path) -> None:
    (folder / "there.yaml").unlink()


def write_deeper(folder: Path) -> None:
    (folder / "assets" / "ana.webp").write_bytes(b"")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "assets").mkdir()
    (tmp_path / "there.yaml").write_text("name: There", encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("change", [write, replace, remove, write_deeper])
def test_a_save_is_seen(folder: Path, change: Callable[[Path], None]) -> None:
    seen = Event()
    with watching([folder], seen.set):
        change(folder)
        assert seen.wait(5)


@pytest.mark.parametrize("name", [".hello.yaml.swp", "hello.yaml~", "#hello.yaml#", ".#hello.yaml", "4913.tmp"])
def test_what_editors_keep_beside_a_text_is_no_save(folder: Path, name: str) -> None:
    seen = Event()
    with watching([folder], seen.set):
        (folder / name).write_text("name: Hello", encoding="utf-8")
        assert not seen.wait(0.3)


def test_reading_is_no_save(folder: Path) -> None:
    seen = Event()
    with watching([folder], seen.set):
        (folder / "there.yaml").read_text(encoding="utf-8")
        assert not seen.wait(0.3)
