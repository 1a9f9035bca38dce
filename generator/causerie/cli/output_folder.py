"""The option ``--out``: where a build goes."""

from pathlib import Path

import click


def refuse_overlap(site: str, out: Path) -> None:
    """See that neither folder holds the other.

    Raises:
        click.UsageError: one does, or ``out`` is a file; the message says what to choose.
    """
    source, target = Path(site).resolve(), out.resolve()
    if target.exists() and not target.is_dir():
        raise click.BadParameter(f"“{out}” is a file. Choose a folder.", param_hint="'--out'")
    if target == source:
        raise click.BadParameter(f"“{out}” is the site itself. Choose a folder beside it.", param_hint="'--out'")
    if target.is_relative_to(source):
        raise click.BadParameter(
            f"“{out}” is inside the site “{site}”, where only your own files belong. Choose a folder beside it.",
            param_hint="'--out'",
        )
    if source.is_relative_to(target):
        raise click.BadParameter(
            f"“{out}” holds the site “{site}” itself. Choose a folder of its own for what is built.",
            param_hint="'--out'",
        )
