"""What a report reads: files, globs, folders, a collector's folder while it is written to."""

import gzip
import json
from collections.abc import Sequence
from pathlib import Path

import duckdb
import pytest

from causerie.events.folder import MANIFEST, PARQUET, SEGMENTS
from causerie.report.progress import Tell
from causerie.report.sources.find import Found, NothingFoundError
from causerie.report.staging.stage import stage
from causerie.report.staging.staged import Staged
from tests.report.reporting import told
from tests.report.stored_event import line


def triggered(*files: Path | str) -> object:
    totals = told(files)["totals"]
    assert isinstance(totals, dict)
    return totals["triggered"]


def test_files_globs_and_folders_are_read_and_each_file_once(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "a.ndjson").write_text(line(1))
    (tmp_path / "sub" / "b.ndjson").write_text(line(2))
    (tmp_path / "notes.txt").write_text("nothing")
    assert triggered(tmp_path / "a.ndjson") == 1
    assert triggered(tmp_path / "a.ndjson", tmp_path / "sub" / ".." / "a.ndjson") == 1
    assert triggered(tmp_path) == 2
    assert triggered(str(tmp_path / "**" / "*.ndjson")) == 2


def test_packed_lines_are_read(tmp_path: Path) -> None:
    file = tmp_path / "events.ndjson.gz"
    file.write_bytes(gzip.compress((line(1) + line(2)).encode()))
    assert triggered(file) == 2


@pytest.mark.parametrize("name", ["nothing.ndjson", "*.nothing", "**nothing", "/nowhere/*"])
def test_a_name_that_matches_nothing_is_told(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(NothingFoundError, match="There is no file"):
        told([name])


def test_a_folder_without_events_is_told(tmp_path: Path) -> None:
    with pytest.raises(NothingFoundError, match="holds no events"):
        told([tmp_path])


def parquet(file: Path, select: str) -> Path:
    duckdb.execute(f"COPY ({select}) TO '{file}' (FORMAT parquet)")
    return file


def test_parquet_of_an_earlier_version_has_null_for_later_columns(tmp_path: Path) -> None:
    lines = tmp_path / "all.ndjson"
    lines.write_text(line(1))
    old = parquet(tmp_path / "old.parquet", f"SELECT * EXCLUDE (variant, goal, data) FROM '{lines}'")
    new = parquet(tmp_path / "new.parquet", f"SELECT * REPLACE (gen_random_uuid() AS id) FROM '{lines}'")
    assert triggered(old) == 1
    assert triggered(old, new, lines) == 1


def test_parquet_whose_ids_are_uuids_and_lines_count_the_same_event_once(tmp_path: Path) -> None:
    lines = tmp_path / "all.ndjson"
    lines.write_text(line(1, type="goal", goal="Booked"))
    uuids = parquet(
        tmp_path / "all.parquet",
        f"SELECT * REPLACE (CAST(id AS UUID) AS id, CAST(visitor AS UUID) AS visitor) FROM '{lines}'",
    )
    totals = told([lines, uuids])["totals"]
    assert isinstance(totals, dict)
    assert totals["goals"] == 1


def collector_folder(folder: Path) -> Path:
    """Two segments, of which one is in the Parquet that the manifest lists, and a Parquet file that nobody lists."""
    segments, days = folder / SEGMENTS / "one", folder / PARQUET / "dt=2026-11-04"
    segments.mkdir(parents=True)
    days.mkdir(parents=True)
    (segments / "1.ndjson").write_text(line(1) + line(2))
    (segments / "2.ndjson").write_text(line(2) + line(3) + line(4)[:40])
    parquet(days / "1.parquet", f"SELECT * FROM '{segments / '1.ndjson'}'")
    parquet(days / "left-over.parquet", f"SELECT * REPLACE ('x' AS id) FROM '{segments / '1.ndjson'}'")
    rejects = folder / "rejects" / "one"
    rejects.mkdir(parents=True)
    (rejects / "1.ndjson").write_text(line(9))
    listed = {"parquet": [f"{PARQUET}/dt=2026-11-04/1.parquet"], "consumed": [f"{SEGMENTS}/one/1.ndjson"]}
    (folder / MANIFEST).write_text(json.dumps(listed | {"generation": 1}))
    return folder


def test_of_a_collectors_folder_every_acknowledged_event_counts_once(tmp_path: Path) -> None:
    report = told([collector_folder(tmp_path)])
    assert isinstance(report["totals"], dict)
    assert (report["totals"]["triggered"], report["broken_lines"]) == (3, 1)


def test_an_empty_collectors_folder_gives_a_report_of_nothing(tmp_path: Path) -> None:
    (tmp_path / SEGMENTS).mkdir()
    report = told([tmp_path])
    assert report["period"] == {"from": None, "to": None}
    assert report["conversations"] == {}


def test_a_file_that_an_erasure_takes_away_is_found_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = collector_folder(tmp_path)
    segment = folder / SEGMENTS / "one" / "2.ndjson"

    def stage_beside_an_erasure(found: Sequence[Found], scratch: Path, tell: Tell) -> Staged:
        if segment.exists():
            segment.rename(segment.with_name("3.ndjson"))
        return stage(found, scratch, tell)

    monkeypatch.setattr("causerie.report.make_report.stage", stage_beside_an_erasure)
    assert triggered(folder) == 3
