"""The argument SITE: a folder that holds a site."""

from pathlib import Path

import click
from click.shell_completion import CompletionItem

from causerie.near_names import near_names

SITE_FILE = "site.yaml"


class SiteFolder(click.ParamType):
    """Gives the folder as it was typed, once it is known to be one; else wrong usage, with what to type instead."""

    name = "folder"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """``value``, unchanged."""
        folder = Path(value)
        if not folder.exists():
            near = near_names(value.rstrip("/"), sites_beside(folder))
            hint = f"Did you mean “{near[0]}”?" if near else f"Give the folder that holds {SITE_FILE}."
            self.fail(f"There is no folder “{value}”. {hint}", param, ctx)
        if not folder.is_dir():
            self.fail(f"“{value}” is a file. Give the folder that holds {SITE_FILE}.", param, ctx)
        return value

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:  # noqa: ARG002 - click's signature
        """Let the shell complete folders."""
        return [CompletionItem(incomplete, type="dir")]


def sites_beside(missing: Path) -> list[str]:
    """The folders beside a missing one that hold a site, as one would type them."""
    return [str(file.parent) for file in missing.parent.glob(f"*/{SITE_FILE}")] if missing.parent.is_dir() else []
