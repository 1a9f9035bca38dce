"""Spark, in this process or on a cluster, by PySpark."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from warnings import catch_warnings, simplefilter

from causerie.report.engines.engine import EngineError, Line
from causerie.report.engines.reach import need_java, reach
from causerie.report.need import needed
from causerie.report.progress import Tell
from causerie.report.staging.staged import COLUMNS, Staged

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

TYPES = {"VARCHAR": "STRING", "BIGINT": "BIGINT", "BOOLEAN": "BOOLEAN"}

QUIET = """rootLogger.level = error
rootLogger.appenderRef.stderr.ref = stderr
appender.stderr.type = Console
appender.stderr.name = stderr
appender.stderr.target = SYSTEM_ERR
appender.stderr.layout.type = PatternLayout
appender.stderr.layout.pattern = Spark: %m%n
"""
"""How Log4j is told to speak of errors only."""

AT_A_TIME = 500_000
"""How many events one task of a shuffle is for."""

SETTINGS = {
    "spark.app.name": "causerie report",
    "spark.ui.enabled": "false",
    "spark.ui.showConsoleProgress": "false",
    "spark.sql.ansi.enabled": "true",
    "spark.sql.session.timeZone": "UTC",
}


@dataclass(frozen=True, slots=True)
class Spark:
    """A session whose ``stored`` is a view of the events."""

    session: SparkSession
    dialect: str = "spark"

    def keep(self, name: str, query: str) -> None:
        """Compute the query's lines when they are first read, and keep them on the cluster's memory and disks."""
        self.session.sql(query).persist().createOrReplaceTempView(name)

    def name(self, name: str, query: str) -> None:
        """Make a view of the query."""
        self.session.sql(query).createOrReplaceTempView(name)

    def lines(self, query: str) -> Sequence[Line]:
        """Fetch everything."""
        return [tuple(row) for row in self.session.sql(query).collect()]


@contextmanager
def opened(engine: str, staged: Staged, folder: Path, tell: Tell) -> Iterator[list[Spark]]:
    """One part, which the workers read by themselves: they must find the files under the same paths.

    Raises:
        MissingExtraError: PySpark is not installed.
        EngineError: there is no Java, the cluster does not answer, or it refused a query.
    """
    tell(f"Starting {engine}", 0, 1)
    sql = needed("pyspark.sql", "report,spark")
    need_java()
    if engine != "spark":
        reach(engine)
    refusals = (
        needed("py4j.protocol", "report,spark").Py4JError,
        needed("pyspark.errors", "report,spark").PySparkException,
    )
    try:
        with catch_warnings():
            # PySpark warns of a pandas that is newer than it knows, which is not used here.
            simplefilter("ignore", FutureWarning)
            session = configured(sql.SparkSession.builder, engine, staged, folder).getOrCreate()
            try:
                read_stored(session, staged)
                yield [Spark(session)]
            finally:
                session.stop()
    except refusals as problem:
        raise EngineError(f"Spark at {engine} could not answer: {first_line(problem)}") from problem


def configured(builder: SparkSession.Builder, engine: str, staged: Staged, folder: Path) -> SparkSession.Builder:
    """The builder of a session that says little and leaves nothing outside ``folder``."""
    (folder / "log4j2.properties").write_text(QUIET)
    own = {
        "spark.driver.extraJavaOptions": f"-Dlog4j2.configurationFile={folder / 'log4j2.properties'}",
        "spark.local.dir": str(folder / "report,spark"),
        "spark.sql.shuffle.partitions": str(2 + staged.events // AT_A_TIME),
        "spark.sql.warehouse.dir": str(folder / "warehouse"),
    }
    for key, value in (SETTINGS | own).items():
        builder = builder.config(key, value)
    return builder.master("local[*]" if engine == "spark" else engine)


def read_stored(session: SparkSession, staged: Staged) -> None:
    """Let ``stored`` be a view of the staged files."""
    schema = ", ".join(f"{name} {TYPES[of]}" for name, of in COLUMNS.items())
    files = [str(file.resolve()) for file in staged.files]
    session.read.schema(schema).parquet(*files).where("id IS NOT NULL").createOrReplaceTempView("stored")


def first_line(problem: Exception) -> str:
    """The first line of what Spark says, which has the reason."""
    return str(problem).strip().partition("\n")[0]
