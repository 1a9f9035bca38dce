"""A real Spark cluster of one master and two workers, started as its own script starts it."""

import os
import re
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import pyspark

HOME = Path(pyspark.__file__).parent
MASTER = "org.apache.spark.deploy.master.Master"
WORKER = "org.apache.spark.deploy.worker.Worker"
SECONDS = 120


@contextmanager
def spark_cluster(folder: Path) -> Iterator[str]:
    """The address of a cluster that runs while the block does; it listens on the loopback only."""
    with (folder / "master.log").open("w+b") as log:
        master = start(folder, log, MASTER, "--host", "127.0.0.1", "--port", "0", "--webui-port", "0")
        workers = []
        try:
            address = awaited(log, rb"Starting Spark master at (spark://\S+)")
            for number in range(2):
                own = ["--host", "127.0.0.1", "--cores", "1", "--memory", "1g", "--webui-port", "0"]
                place = ["--work-dir", str(folder / f"worker-{number}")]
                workers.append(start(folder, log, WORKER, *own, *place, address))
            for _ in workers:
                awaited(log, rb"(Registering worker .*)(?s:.*)Registering worker")
            yield address
        finally:
            for process in (*workers, master):
                process.terminate()
            for process in (*workers, master):
                process.wait(timeout=30)


def start(folder: Path, log: IO[bytes], *command: str) -> subprocess.Popen[bytes]:
    """One daemon of the cluster, in the foreground; what it says goes to the log."""
    own = {"SPARK_HOME": str(HOME), "SPARK_LOCAL_DIRS": str(folder), "SPARK_LOCAL_IP": "127.0.0.1"}
    return subprocess.Popen(
        [str(HOME / "bin" / "spark-class"), *command], env=os.environ | own, stdout=log, stderr=log, cwd=folder
    )


def awaited(log: IO[bytes], said: bytes) -> str:
    """What the log says at last.

    Raises:
        AssertionError: two minutes went by.
    """
    end = time.monotonic() + SECONDS
    while time.monotonic() < end:
        if found := re.search(said, Path(log.name).read_bytes()):
            return found[1].decode()
        time.sleep(0.2)
    raise AssertionError(Path(log.name).read_text())
