"""``causerie collect``: takes in the events that visitors' browsers send."""

import re
import socket
from pathlib import Path

import click

from causerie.cli.events_folder import data, needs_extra
from causerie.cli.exit_codes import FINE
from causerie.cli.site_folder import require_folder
from causerie.cli.write import say


@click.command("collect")
@click.option(
    "--site",
    type=click.Path(),
    callback=require_folder,
    default="flows",
    show_default=True,
    help="The site whose events these are.",
)
@data
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen on.")
@click.option("--port", type=click.IntRange(0, 65_535), default=8787, show_default=True, help="0: any free one.")
@click.option(
    "--rate-limit",
    type=click.IntRange(0),
    default=600,
    show_default=True,
    metavar="N",
    help="Events a minute from one address; 100 times as many from all. 0: no limit.",
)
@click.option("--name", help="This collector's own name in the folder. Default: the machine and the port.")
@click.option("--trusted-proxy", metavar="ADDRESS", help="The proxy in front, whose X-Forwarded-For is believed.")
def command(
    site: str, data: Path, host: str, port: int, rate_limit: int, name: str | None, trusted_proxy: str | None
) -> int:
    """Take in events at POST /v1/events and keep them in a folder.

    202 is answered once they are on disk. Several collectors may write to one folder.
    """
    from causerie.cli.serve_site import open_port
    from causerie.cli.site_schema_of import site_schema_of
    from causerie.cli.tell_result import tell_result
    from causerie.compile import check_site

    with needs_extra("collect"):
        from causerie.collect.app import make_app
        from causerie.collect.collector import make_collector
        from causerie.collect.serve import serve

    checked = check_site(Path(site))
    if checked.model is None:
        return tell_result(site, checked, "text", strict=False, seconds=0)
    with open_port(host, port, or_next=False) as listener:
        chosen = listener.getsockname()[1]
        own_name = folder_name(name or f"{socket.gethostname()}-{chosen}")
        collector = make_collector(site_schema_of(checked.model), data, own_name, rate_limit)
        address = f"[{host}]" if ":" in host else host
        serve(make_app(collector), listener, lambda: say(f"Collecting on http://{address}:{chosen}"), trusted_proxy)
    return FINE


def folder_name(name: str) -> str:
    """A name that any file system takes."""
    return re.sub(r"[^A-Za-z0-9-]+", "-", name).strip("-")[:64] or "collector"
