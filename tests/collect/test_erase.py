"""``causerie erase``: a visitor goes, everywhere, for good."""

from pathlib import Path

from causerie.collect.compaction.erase import erase
from causerie.events.folder import reading
from tests.collect.running import running
from tests.collect.stored import all_ids, compacted, nobody_waits, parquet_rows, row, write_segment
from tests.events.build import VISITOR, event

OTHER = "11111111-6a54-4f0e-9d52-0d0e3f6f5a01"


def places_of(folder: Path, visitor: str) -> list[Path]:
    """The files that hold the id in plain; in Parquet, as DuckDB reads it."""
    plain = [path for path in folder.rglob("*") if path.is_file() and visitor.encode() in path.read_bytes()]
    return plain + [folder / "parquet" for found in parquet_rows(folder) if found["visitor"] == visitor]


def test_a_visitor_is_gone_from_parquet_segments_and_rejects_and_the_others_stay(data: Path) -> None:
    with running(data) as collector:
        collector.send(event(), event(visitor=OTHER))
        compacted(data)
        collector.send(event(), event(visitor=OTHER), event(conversation="x"), event(conversation="x", visitor=OTHER))
        assert places_of(data, VISITOR)
        erase(data, VISITOR, waiting=nobody_waits)
        assert places_of(data, VISITOR) == []
        assert {found["visitor"] for found in parquet_rows(data)} == {OTHER}
        assert len(parquet_rows(data)) == 2
        assert [found["visitor"] for found in collector.rows("rejects")] == [OTHER]


def test_a_late_retry_is_acknowledged_and_not_kept(data: Path) -> None:
    sent = event()
    with running(data) as collector, running(data, "--name", "two") as second:
        collector.send(sent)
        erase(data, VISITOR, waiting=nobody_waits)
        for running_one in (collector, second):
            assert running_one.send(sent, event(conversation="x")).status == 202
        assert places_of(data, VISITOR) == []
    compacted(data)
    assert all_ids(data) == []


def test_a_collector_that_starts_later_knows_the_list(data: Path) -> None:
    with running(data) as collector:
        collector.send(event())
        erase(data, VISITOR, waiting=nobody_waits)
    with running(data) as later:
        assert later.send(event()).status == 202
        assert later.rows() == []


def test_lines_that_were_stored_before_the_list_was_read_go_at_the_next_compaction(data: Path) -> None:
    write_segment(data, "1", row(1))
    erase(data, row(1)["visitor"], waiting=nobody_waits)
    write_segment(data, "2", row(1), row(2))
    compacted(data)
    assert all_ids(data) == [row(2)["id"]]


def test_a_file_that_held_nobody_else_goes(data: Path) -> None:
    write_segment(data, "1", row(1), row(2, dt="2026-11-21"))
    compacted(data)
    erase(data, row(2)["visitor"], waiting=nobody_waits)
    assert [path.name for path in (data / "parquet").glob("*")] == ["dt=2026-11-22"]


def test_an_erasure_does_not_wait_for_a_reader(data: Path) -> None:
    write_segment(data, "1", row(1))
    compacted(data)
    with reading(data):
        erase(data, row(1)["visitor"], waiting=nobody_waits)
        assert places_of(data, row(1)["visitor"]) == []


def test_rejects_without_a_whole_line_are_no_trouble(data: Path) -> None:
    write_segment(data, "1", row(1))
    write_segment(data, "1", kind="rejects").write_bytes(b'{"id": "torn')
    erase(data, row(1)["visitor"], waiting=nobody_waits)
    assert all_ids(data) == []


def test_erasing_twice_is_no_trouble(data: Path) -> None:
    write_segment(data, "1", row(1))
    for _ in range(2):
        erase(data, row(1)["visitor"], waiting=nobody_waits)
    assert all_ids(data) == []


def test_a_list_that_was_cut_off_still_takes_the_next(data: Path) -> None:
    write_segment(data, "1", row(1), row(2))
    (data / "erased.txt").write_text("0123abc")
    erase(data, row(1)["visitor"], waiting=nobody_waits)
    assert all_ids(data) == [row(2)["id"]]
