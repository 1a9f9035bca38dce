"""The same report, to the last digit, from every engine."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from causerie.report.engines.engine import EngineError
from causerie.report.filters import Filters
from tests.report.clickhouse_door import clickhouse_door
from tests.report.reporting import json_of
from tests.report.running import report_by_command

AWKWARD = Filters(page="/it's/a\\b", known="no", time_zone="Asia/Kathmandu")
ARGUMENTS = {
    "everything": ((), Filters()),
    "awkward": (("--page", "/it's/a\\b", "--known", "no", "--time-zone", "Asia/Kathmandu"), AWKWARD),
}


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a Spark cluster."""
    from causerie.report.engines.reach import need_java
    from tests.report.spark_cluster import spark_cluster

    try:
        need_java()
    except EngineError as missing:
        pytest.fail(str(missing), pytrace=False)
    with spark_cluster(tmp_path_factory.mktemp("cluster")) as address:
        yield address


@pytest.mark.slow
@pytest.mark.parametrize("name", ARGUMENTS)
def test_clickhouse_in_the_process_says_the_same_as_duckdb(name: str, stored: Path) -> None:
    arguments, filters = ARGUMENTS[name]
    said = report_by_command(stored, "--engine", "chdb", "--format", "json", *arguments)
    assert said == json_of([stored], filters)
    assert json.loads(said)["totals"]["triggered"] > 100


@pytest.mark.slow
def test_a_clickhouse_server_says_the_same_as_duckdb(stored: Path, tmp_path: Path) -> None:
    with clickhouse_door(tmp_path) as door:
        assert json_of([stored], AWKWARD, door.address) == json_of([stored], AWKWARD)
        assert door.databases() == []


@pytest.mark.slow
@pytest.mark.parametrize("name", ARGUMENTS)
def test_a_spark_cluster_says_the_same_as_duckdb(name: str, stored: Path, cluster: str) -> None:
    arguments, filters = ARGUMENTS[name]
    said = report_by_command(stored, "--engine", cluster, "--format", "json", *arguments)
    assert said == json_of([stored], filters)


@pytest.mark.parametrize(
    ("engine", "words"),
    [
        ("oracle", "There is no engine “oracle”. Choose duckdb, chdb, spark"),
        ("duckdb://here", "There is no engine “duckdb://here”"),
        ("clickhouse", "There is no engine “clickhouse”"),
        ("clickhouse://", "is no address. Write it as in clickhouse://"),
        ("clickhouse://127.0.0.1:9", "ClickHouse at http://127.0.0.1:9 does not answer"),
        pytest.param("spark://127.0.0.1:9", "Nobody answers at spark://127.0.0.1:9", marks=pytest.mark.slow),
    ],
)
def test_an_engine_that_cannot_be_used_is_told_with_what_to_do(engine: str, words: str, stored: Path) -> None:
    with pytest.raises(EngineError, match=words.replace("(", r"\(")):
        json_of([stored], engine=engine)


@pytest.mark.slow
def test_spark_without_java_says_how_to_get_one(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, stored: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("JAVA_HOME", raising=False)
    with pytest.raises(EngineError, match=r"Spark needs Java 17 or newer.*`--engine duckdb`"):
        json_of([stored], engine="spark")
