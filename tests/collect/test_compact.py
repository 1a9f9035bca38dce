"""``causerie compact``: from segments to Parquet."""

import fcntl
import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import duckdb
import pytest

from causerie.collect.compaction import merge, take_in
from causerie.collect.compaction.compact import compact
from causerie.events.columns import COLUMNS
from causerie.events.folder import read_manifest, reading
from tests.collect.stored import all_ids, compacted, nobody_waits, parquet_rows, row, write_segment


def test_every_event_is_in_parquet_once_in_the_columns_of_today(data: Path) -> None:
    rows = [row(1, value="ä\0x", known=True), row(2, goal="Meeting booked")]
    write_segment(data, "1", *rows)
    assert compacted(data).taken_in.events == 2
    assert parquet_rows(data) == rows
    assert not list((data / "segments").glob("*/*"))


def test_the_types_of_the_columns_are_the_documented_ones(data: Path) -> None:
    write_segment(data, "1", row(1))
    compacted(data)
    [path] = (data / "parquet").glob("*/*")
    with duckdb.connect() as connection:
        described = connection.execute(f"DESCRIBE SELECT * FROM read_parquet('{path}', hive_partitioning = false)")
        assert {name: kind for name, kind, *_ in described.fetchall()} == COLUMNS
        [(codec,)] = connection.execute(f"SELECT DISTINCT compression FROM parquet_metadata('{path}')").fetchall()
    assert codec == "ZSTD"


def test_each_day_has_a_folder_and_a_late_event_goes_to_its_own(data: Path) -> None:
    write_segment(data, "1", row(1))
    compacted(data)
    write_segment(data, "2", row(2, dt="2026-11-20"), row(3))
    compacted(data)
    days = [path.parent.name for path in sorted((data / "parquet").glob("*/*"))]
    assert days == ["dt=2026-11-20", "dt=2026-11-22", "dt=2026-11-22"]
    assert len(parquet_rows(data)) == 3


def test_one_id_never_appears_twice_whenever_and_wherever_it_comes_again(data: Path) -> None:
    write_segment(data, "1", row(1), row(1), row(2))
    write_segment(data, "2", row(1))
    compacted(data)
    write_segment(data, "3", row(1, dt="2026-11-29", ts_ms=1_795_946_400_000), row(3))
    assert compacted(data).taken_in.events == 1
    assert sorted(all_ids(data)) == [row(number)["id"] for number in (1, 2, 3)]


def test_lines_that_cannot_be_read_are_told_and_left_out(data: Path) -> None:
    path = write_segment(data, "1", row(1))
    with path.open("ab") as file:
        file.write(
            b"\0" * 300
            + b"\n"
            + b"\xff\xfe\n"
            + b'{"id": "x"}\n'
            + json.dumps(row(2)).encode()
            + b"\n"
            + b'{"id": "torn'
        )
    taken = compacted(data).taken_in
    assert (taken.lines, taken.events, taken.broken) == (5, 2, 3)
    assert len(parquet_rows(data)) == 2


@pytest.mark.parametrize("content", [b"", b'{"id": "torn'])
def test_a_segment_without_a_whole_line_is_no_trouble(data: Path, content: bytes) -> None:
    write_segment(data, "1").write_bytes(content)
    assert compacted(data).taken_in.events == 0
    assert all_ids(data) == []


def test_a_column_of_today_is_null_in_what_was_stored_before_and_one_of_tomorrow_is_kept(data: Path) -> None:
    write_segment(data, "1", row(1))
    compacted(data)
    [name] = read_manifest(data).parquet
    old = "SELECT * EXCLUDE (variant), 'kept' AS tomorrow"
    with duckdb.connect() as connection:
        connection.execute(f"CREATE TABLE was AS {old} FROM read_parquet('{data / name}')")
        connection.execute(f"COPY was TO '{data / name}' (FORMAT parquet)")
    for number in range(2, merge.FILES_A_DAY + 3):
        write_segment(data, str(number), row(number, variant="b"))
        compacted(data)
    first, second, *_ = parquet_rows(data)
    assert (first["variant"], first["tomorrow"]) == (None, "kept")
    assert (second["variant"], second["tomorrow"]) == ("b", None)


def test_many_small_files_of_a_day_are_merged(data: Path) -> None:
    for number in range(merge.FILES_A_DAY + 1):
        write_segment(data, str(number), row(number))
        compacted(data)
    assert len(list((data / "parquet").glob("*/*"))) == 1
    assert len(parquet_rows(data)) == merge.FILES_A_DAY + 1


def test_a_large_backlog_is_taken_in_round_by_round(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(take_in, "ROUND_BYTES", 1_000)
    for number in range(5):
        write_segment(data, str(number), row(number), row(number + 1))
    assert compacted(data).taken_in.events == 6
    assert read_manifest(data).generation == 5


def test_days_older_than_are_kept_go_and_so_do_their_rejects(data: Path) -> None:
    today = datetime.now(UTC)

    def aged(number: int, days: int) -> dict[str, object]:
        then = today - timedelta(days=days)
        return row(number, dt=then.date().isoformat(), ts_ms=int(then.timestamp() * 1_000))

    write_segment(data, "1", aged(1, 0), aged(2, 3), aged(3, 4), aged(4, 40))
    rejects = write_segment(data, "1", aged(5, 3), aged(6, 4), kind="rejects")
    done = compact(data, keep=timedelta(days=3), readmit_rejects=False, waiting=nobody_waits)
    assert done.dropped_days == 2
    assert len(parquet_rows(data)) == 2
    assert len(list((data / "parquet").glob("*"))) == 2
    assert [json.loads(line)["id"] for line in rejects.read_text().splitlines()] == [row(5)["id"]]


def test_a_reader_keeps_its_files_until_it_is_done(data: Path) -> None:
    segment = write_segment(data, "1", row(1))
    with reading(data) as found:
        compacted(data)
        assert found.segments == (segment,)
        assert segment.read_text()
        assert len(all_ids(data)) == 1
    compacted(data)
    assert not segment.exists()


def test_what_a_killed_compactor_left_is_cleaned_up(data: Path) -> None:
    write_segment(data, "1", row(1))
    compacted(data)
    [name] = read_manifest(data).parquet
    left = [
        (data / name).with_name("99999999-new.parquet"),
        data / "spill" / "duckdb.tmp",
        data / "rejects" / "a" / ".1.new",
    ]
    for path in left:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"half")
    compacted(data)
    assert [path.exists() for path in left] == [False] * 3
    assert len(parquet_rows(data)) == 1


def test_a_consumed_segment_that_is_still_there_counts_once(data: Path) -> None:
    segment = write_segment(data, "1", row(1))
    compacted(data)
    manifest = json.loads((data / "manifest.json").read_text())
    write_segment(data, "1", row(1))
    (data / "manifest.json").write_text(json.dumps(manifest | {"consumed": ["segments/test/1.ndjson"]}))
    assert all_ids(data) == [row(1)["id"]]
    compacted(data)
    assert not segment.exists()


def test_a_second_compactor_waits_and_says_so(data: Path) -> None:
    write_segment(data, "1", row(1))
    told: list[str] = []
    with (data / "compact.lock").open("ab") as other:
        fcntl.flock(other, fcntl.LOCK_EX)

        def waiting() -> None:
            told.append("waiting")
            fcntl.flock(other, fcntl.LOCK_UN)

        compact(data, keep=None, readmit_rejects=False, waiting=waiting)
    assert told == ["waiting"]
    assert len(parquet_rows(data)) == 1
