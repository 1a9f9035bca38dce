"""What an engine elsewhere needs: a Java to speak to Spark, and someone who listens at the address."""

import os
import shutil
import socket
from pathlib import Path
from urllib.parse import urlsplit

from causerie.report.engines.engine import EngineError


def need_java() -> None:
    """See that there is a Java.

    Raises:
        EngineError: there is none where Spark looks.
    """
    home = os.environ.get("JAVA_HOME")
    if home and (Path(home) / "bin" / "java").is_file():
        return
    if shutil.which("java") is None:
        raise EngineError(
            "Spark needs Java 17 or newer, and none is here. Install one (Debian: `apt-get install "
            "openjdk-17-jre-headless`), set JAVA_HOME where it is already, or use `--engine duckdb`."
        )


def reach(address: str, usual_port: int = 7077, seconds: float = 10) -> None:
    """See that someone listens at ``spark://host:port``.

    Raises:
        EngineError: nobody does, or it is no address.
    """
    try:
        place = urlsplit(address)
        socket.create_connection((place.hostname or "", place.port or usual_port), timeout=seconds).close()
    except (OSError, ValueError) as problem:
        raise EngineError(f"Nobody answers at {address} ({problem}). Check the address, and that it runs.") from problem
