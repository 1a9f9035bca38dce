"""``causerie build``: checks the conversations and writes the files that a CDN serves."""

import time
from datetime import timedelta
from pathlib import Path

import click

from causerie.cli import options
from causerie.cli.days import days
from causerie.cli.output_folder import refuse_overlap


@click.command("build")
@options.site
@options.out
@options.strict
@options.form
@click.option("--single-file", is_flag=True, help="Put loader, player and conversations into one file.")
@options.drafts
@click.option(
    "--keep-from",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    metavar="FOLDER",
    help="Copy the hashed files of an earlier build in, for visitors who began there.",
)
@click.option(
    "--prune", callback=days, metavar="DAYS", help="Remove hashed files that were replaced longer ago, as in 30d."
)
def command(
    site: str,
    out: Path,
    strict: bool,
    form: str,
    single_file: bool,
    drafts: bool,
    keep_from: Path | None,
    prune: timedelta | None,
) -> int:
    """Build SITE (default: flows) into a folder of static files.

    Nothing is written when there is an error: the last good build stays.
    """
    from causerie.cli.tell_result import tell_result
    from causerie.compile import build_site

    refuse_overlap(site, out)
    start = time.perf_counter()
    built = build_site(
        Path(site),
        out,
        drafts=drafts,
        strict=strict,
        single_file=single_file,
        keep_from=keep_from,
        prune=prune,
    )
    return tell_result(site, built, form, strict, time.perf_counter() - start)
