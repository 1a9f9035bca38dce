"""What several commands take, said once."""

from pathlib import Path

import click

from causerie.cli.site_folder import require_folder

site = click.argument("site", type=click.Path(), callback=require_folder, default="flows", metavar="[SITE]")
out = click.option(
    "--out",
    type=click.Path(path_type=Path, file_okay=False),
    default="dist",
    show_default=True,
    help="The folder to write to.",
)
strict = click.option("--strict", is_flag=True, help="Let warnings fail, too.")
drafts = click.option("--drafts", is_flag=True, help="Include conversations that say `draft: true`.")
form = click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "github", "sarif"]),
    default="text",
    show_default=True,
    help="How to print what was found: for people, for programs, for code review, for code scanning.",
)
