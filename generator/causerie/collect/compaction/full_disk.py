"""DuckDB's word for a disk that is full or broken, as Python says it."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import duckdb


@contextmanager
def disk_errors(folder: Path) -> Iterator[None]:
    """Let what DuckDB could not read or write be an OSError.

    Raises:
        OSError: with ENOSPC where DuckDB ran out of room, else with EIO.
    """
    try:
        yield
    except (duckdb.IOException, duckdb.OutOfMemoryException) as problem:
        full = "space" in str(problem).lower() or isinstance(problem, duckdb.OutOfMemoryException)
        number = errno.ENOSPC if full else errno.EIO
        raise OSError(number, str(problem).splitlines()[0], str(folder)) from problem
