"""``causerie dev``: the local server, which rebuilds on every save."""

from functools import partial
from pathlib import Path

import click

from causerie.cli import options
from causerie.cli.commands import build
from causerie.cli.exit_codes import INTERRUPTED
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
    if no_serve:
        code: int = click.get_current_context().invoke(build.command, site=site, out=out, drafts=drafts)
        return code
    from causerie.cli.build_for_dev import build_for_dev
    from causerie.cli.serve_site import open_port, serve_site
    from causerie.memory import Memory

    refuse_overlap(site, out)
    with open_port(host, PORT if port is None else port, or_next=port is None) as listener:
        serve_site(site, out, host, listener, partial(build_for_dev, site, out, drafts, Memory()))
    return INTERRUPTED
