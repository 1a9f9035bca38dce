"""Starts the local server, and says where it is."""

import asyncio
import errno
import socket
from collections.abc import Callable
from pathlib import Path

import click

from causerie.cli.write import say, warn
from causerie.dev.listen import listen
from causerie.dev.live import Outcome
from causerie.dev.serve import WatchedSite, serve
from causerie.templates_folder import templates_folder


def open_port(host: str, port: int, *, or_next: bool) -> socket.socket:
    """A socket that listens; with ``or_next`` on the next free port where that one is taken.

    Raises:
        click.UsageError: nobody can listen there; the message says why, and what to type.
    """
    try:
        listener = listen(host, port, or_next=or_next)
    except socket.gaierror as problem:
        raise click.BadParameter(f"“{host}” is no address of this machine.", param_hint="'--host'") from problem
    except OSError as problem:
        reasons = {
            errno.EADDRINUSE: f"Port {port} is taken by another program. Choose another: `--port {port + 1}`.",
            errno.EACCES: f"Port {port} is for the system's own servers. Choose one above 1023.",
        }
        words = reasons.get(problem.errno or 0, f"Nobody can listen on {host}, port {port} ({problem.strerror}).")
        raise click.UsageError(words) from problem
    chosen = listener.getsockname()[1]
    if port not in (0, chosen):
        warn(f"Port {port} is taken by another program: using {chosen} instead.")
    return listener


def serve_site(site: str, out: Path, host: str, listener: socket.socket, build: Callable[[], Outcome]) -> None:
    """Build and serve until the process is interrupted; the address is printed to stdout once it answers."""
    watched = [Path(site), *checkouts_templates()]
    address = f"[{host}]" if ":" in host else host

    def ready() -> None:
        say(f"http://{address}:{listener.getsockname()[1]}")
        warn(f"Watching {' and '.join(f'“{folder}”' for folder in watched)} for changes. Ctrl-C ends the server.")

    asyncio.run(serve(WatchedSite(out, watched, build), host, listener, ready))


def checkouts_templates() -> list[Path]:
    """The folder of templates where it is the one of a checkout, in which they are worked on."""
    templates = templates_folder()
    return [] if templates.is_relative_to(Path(__file__).parents[1]) else [templates]
