"""The argument SITE: a folder that holds a site."""

from pathlib import Path

import click

from causerie.near_names import near_names

SITE_FILE = "site.yaml"


def require_folder(_: click.Context, __: click.Parameter, value: str) -> str:
    """``value``, as it was typed, once it is known to be a folder.

    Raises:
        click.BadParameter: it is none; the message says what to type instead.
    """
    folder = Path(value)
    if not folder.exists():
        near = near_names(value.rstrip("/"), sites_beside(folder))
        hint = f"Did you mean “{near[0]}”?" if near else f"Give the folder that holds {SITE_FILE}."
        raise click.BadParameter(f"There is no folder “{value}”. {hint}")
    if not folder.is_dir():
        raise click.BadParameter(f"“{value}” is a file. Give the folder that holds {SITE_FILE}.")
    return value


def sites_beside(missing: Path) -> list[str]:
    """The folders beside a missing one that hold a site, as one would type them."""
    return [str(file.parent) for file in missing.parent.glob(f"*/{SITE_FILE}")] if missing.parent.is_dir() else []
