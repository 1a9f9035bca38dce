"""Starts a collector for the tests' site, without a compiler; and with a disk that fails, where that is asked for."""

import argparse
import errno
import os
import socket
from itertools import count
from pathlib import Path
from unittest.mock import patch

import click

from causerie.collect import connection
from causerie.collect.app import make_app
from causerie.collect.collector import make_collector
from causerie.collect.serve import serve
from causerie.collect.site_schema import SITE_SCHEMA


def main() -> None:
    """Serve until SIGTERM; the first line printed is the port."""
    options = argparse.ArgumentParser()
    options.add_argument("--data", type=Path, required=True)
    options.add_argument("--site", required=True)
    options.add_argument("--name", default="one")
    options.add_argument("--rate-limit", type=int, default=0)
    options.add_argument("--patience", type=float, help="seconds for a head, and for a body")
    options.add_argument("--connections", type=int, default=connection.CONNECTIONS)
    options.add_argument("--failing-sync", type=int, help="every n-th sync fails")
    options.add_argument("--full-disk", type=int, help="every n-th write finds the disk full half-way")
    chosen = options.parse_args()
    if chosen.patience:
        connection.HEAD_SECONDS = connection.BODY_SECONDS = chosen.patience
    connection.CONNECTIONS = chosen.connections
    if chosen.failing_sync:
        fail_syncs(chosen.failing_sync)
    if chosen.full_disk:
        fill_disk(chosen.full_disk)
    site = SITE_SCHEMA.validate_json(chosen.site)
    collector = make_collector(site, chosen.data, chosen.name, chosen.rate_limit)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        serve(make_app(collector), listener, lambda: click.echo(port), None)


def fail_syncs(every: int) -> None:
    """Let every so many syncs fail, after the kernel has lost what was written."""
    sync, numbers = os.fdatasync, count(1)

    def fdatasync(handle: int) -> None:
        if next(numbers) % every == 0:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        sync(handle)

    patch.object(os, "fdatasync", fdatasync).start()


def fill_disk(every: int) -> None:
    """Let every so many writes of lines end in the middle, with no room for the rest."""
    write, numbers = os.write, count(1)

    def full(handle: int, lines: memoryview) -> int:
        if next(numbers) % every == 0:
            write(handle, lines[: len(lines) // 2])
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return write(handle, lines)

    patch.object(os, "write", full).start()


if __name__ == "__main__":
    main()
