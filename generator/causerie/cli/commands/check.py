"""``causerie check``: finds slips without writing anything."""

import time
from pathlib import Path

import click

from causerie.cli import options
from causerie.cli.without_collection import without_collection


@click.command("check")
@options.site
@options.strict
@options.form
@options.drafts
def command(site: str, strict: bool, form: str, drafts: bool) -> int:
    """Check the conversations in SITE (default: flows) and write nothing."""
    with without_collection():
        from causerie.cli.tell_result import tell_result
        from causerie.compile import check_site

        start = time.perf_counter()
        checked = check_site(Path(site), drafts=drafts)
        return tell_result(site, checked, form, strict, time.perf_counter() - start)
