"""``causerie dev``: the local server, which rebuilds on every save."""

from functools import partial
from pathlib import Path

import click

from causerie.cli import options
from causerie.cli.exit_codes import FINE, SLIPS_FOUND
from causerie.cli.output_folder import refuse_overlap

PORT = 8000


@click.command("dev")
@options.site
@options.out
@click.option("--port", type=click.IntRange(0, 65_535), help=f"Default: {PORT}, or the next one that is free.")
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen on.")
@options.drafts
@click.option("--no-serve", is_flag=True, help="Only build.")
def command(site: str, out: Path, port: int | None, host: str, drafts: bool, no_serve: bool) -> int:
    """Build SITE (default: flows) and serve it; rebuild and reload on every save.

    While there is an error, it is laid over the page, and the last good build is served.
    """
    from causerie.cli.build_for_dev import build_for_dev
    from causerie.cli.serve_site import open_port, serve_site

    refuse_overlap(site, out)
    build = partial(build_for_dev, site, out, drafts)
    if no_serve:
        return FINE if build().site else SLIPS_FOUND
    with open_port(host, PORT if port is None else port, or_next=port is None) as listener:
        serve_site(site, out, host, listener, build)
    return FINE
