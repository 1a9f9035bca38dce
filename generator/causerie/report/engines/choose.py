"""From what ``--engine`` says to the engine."""

from collections.abc import Iterable
from contextlib import AbstractContextManager
from importlib import import_module
from pathlib import Path
from typing import Protocol

from causerie.report.engines.engine import Engine, EngineError
from causerie.report.progress import Tell
from causerie.report.staging.staged import Staged

MODULES = {
    "duckdb": "on_duckdb",
    "chdb": "on_chdb",
    "clickhouse": "on_clickhouse",
    "spark": "on_spark",
}


class Opened(Protocol):
    """What every engine's file has as ``opened``: its parts, each with all events of some visitors."""

    def __call__(
        self, engine: str, staged: Staged, folder: Path, tell: Tell
    ) -> AbstractContextManager[Iterable[Engine]]:
        """``engine`` is what was typed; ``folder`` may be written to while the block runs."""


def opened(engine: str, staged: Staged, folder: Path, tell: Tell) -> AbstractContextManager[Iterable[Engine]]:
    """The engine of that name or address, with the events as ``stored``.

    Raises:
        EngineError: there is no such engine, or it does not answer.
        MissingExtraError: its library is not installed.
    """
    kind = engine.partition("://")[0]
    if kind not in MODULES or (engine != kind and kind not in ("clickhouse", "spark")) or engine == "clickhouse":
        raise EngineError(
            f"There is no engine “{engine}”. Choose duckdb, chdb, spark, spark://host:7077 or clickhouse://host."
        )
    open_engine: Opened = import_module(f"causerie.report.engines.{MODULES[kind]}").opened
    return open_engine(engine, staged, folder, tell)
