"""A segment, and what is left of it when things go wrong."""

import errno
import fcntl
import os
from pathlib import Path

import pytest

from causerie.collect.segment import Segment, is_sealed, seal

LINE = b'{"id":"a"}\n'


def appended(path: Path, *lines: bytes) -> Segment:
    segment = Segment(path)
    segment.hold()
    for line in lines:
        segment.write(line)
        segment.sync()
    segment.release()
    return segment


def test_a_segment_is_open_until_it_is_closed(tmp_path: Path) -> None:
    segment = appended(tmp_path / "new" / "1.ndjson", LINE, LINE)
    assert not is_sealed(segment.path)
    segment.close()
    assert is_sealed(segment.path)
    assert segment.path.read_bytes() == LINE * 2


def test_two_segments_never_share_a_file(tmp_path: Path) -> None:
    first = appended(tmp_path / "1.ndjson", LINE)
    with pytest.raises(FileExistsError):
        Segment(first.path)
    first.close()


def test_an_empty_segment_leaves_no_file(tmp_path: Path) -> None:
    appended(tmp_path / "1.ndjson").close()
    assert not list(tmp_path.iterdir())


def test_a_segment_that_was_sealed_from_outside_takes_no_more(tmp_path: Path) -> None:
    segment = appended(tmp_path / "1.ndjson", LINE)
    seal(segment.path)
    assert not segment.is_open()
    segment.close()
    assert segment.path.read_bytes() == LINE


def test_a_segment_whose_file_was_removed_takes_no_more(tmp_path: Path) -> None:
    segment = appended(tmp_path / "1.ndjson", LINE)
    segment.path.unlink()
    assert not segment.is_open()
    segment.close()


def test_what_a_failed_sync_left_is_cut_off(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    segment = appended(tmp_path / "1.ndjson", LINE)

    def fdatasync(_: int) -> None:
        raise OSError(errno.EIO, "lost")

    monkeypatch.setattr(os, "fdatasync", fdatasync)
    segment.write(LINE)
    with pytest.raises(OSError, match="lost"):
        segment.sync()
    assert segment.path.read_bytes() == LINE * 2
    segment.close()
    assert segment.path.read_bytes() == LINE


def test_nobody_seals_while_a_segment_is_held(tmp_path: Path) -> None:
    segment = appended(tmp_path / "1.ndjson", LINE)
    segment.hold()
    with segment.path.open("rb") as other:
        with pytest.raises(BlockingIOError):
            fcntl.flock(other, fcntl.LOCK_EX | fcntl.LOCK_NB)
        segment.release()
        fcntl.flock(other, fcntl.LOCK_EX)
        assert not segment.held_at_once()
    assert segment.held_at_once()
    segment.close()


@pytest.mark.parametrize("torn", [b"", b"{", LINE[:-1], b"\0" * 100_000], ids=["none", "brace", "no end", "long"])
def test_sealing_from_outside_cuts_a_torn_last_line(tmp_path: Path, torn: bytes) -> None:
    path = tmp_path / "1.ndjson"
    path.write_bytes(LINE * 2 + torn)
    seal(path)
    assert path.read_bytes() == LINE * 2
    assert is_sealed(path)


def test_sealing_a_torn_only_line_leaves_nothing_of_it(tmp_path: Path) -> None:
    path = tmp_path / "1.ndjson"
    path.write_bytes(b'{"id":')
    seal(path)
    assert not path.exists()


def test_sealing_a_segment_that_is_gone_is_no_trouble(tmp_path: Path) -> None:
    seal(tmp_path / "1.ndjson")


def test_a_segment_that_went_before_its_first_line_takes_no_more(tmp_path: Path) -> None:
    segment = Segment(tmp_path / "1.ndjson")
    seal(segment.path)
    assert not segment.is_open()
    segment.close()
