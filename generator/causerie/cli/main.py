"""The ``causerie`` program: finds the commands, runs the one that was asked for and ends with its exit code."""

import os
import sys
from contextlib import suppress
from importlib import import_module
from io import StringIO, TextIOWrapper
from pathlib import Path
from typing import NoReturn

import click

from causerie import __version__
from causerie.cli.exit_codes import INTERRUPTED, WRONG
from causerie.cli.formats.visible import visible
from causerie.cli.write import warn
from causerie.near_names import near_names

COMMANDS = Path(__file__).parent / "commands"


class CommandsByName(click.Group):
    """The files of ``commands/``, each imported only when it is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """The names of all commands, sorted."""
        return sorted(file.stem for file in COMMANDS.glob("[a-z]*.py"))

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """As click does, and with a near name where there is no such command."""
        near = near_names(args[0], self.list_commands(ctx))
        if near and near[0] != args[0]:
            ctx.fail(f"There is no command “{args[0]}”. Did you mean “{near[0]}”?")
        return super().resolve_command(ctx, args)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name, or None."""
        if cmd_name not in self.list_commands(ctx):
            return None
        command: click.Command = import_module(f"causerie.cli.commands.{cmd_name}").command
        return command


@click.command(cls=CommandsByName, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="causerie", message="%(prog)s %(version)s")
def program() -> None:
    """Compile website conversations, written as YAML in git, into static files for any CDN."""


def run() -> NoReturn:
    """Run the command line that this process was started with, and exit."""
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")  # else pydantic looks for some in every package
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    sys.exit(exit_code())


def exit_code() -> int:
    """What the command answered, or what its failure means; every failure has been told on stderr."""
    try:
        code: int | None = program.main(prog_name="causerie", standalone_mode=False)
        return code or 0
    except click.ClickException as slip:
        words = StringIO()
        slip.show(words)
        with suppress(OSError):
            warn(visible(words.getvalue().rstrip()))
        return WRONG
    except (click.Abort, KeyboardInterrupt):
        warn("Interrupted.")
        return INTERRUPTED
    except Exception as failure:  # noqa: BLE001 - whatever it is, a marketer never meets a traceback
        from causerie.cli.failure_words import failure_words

        with suppress(OSError):
            warn(failure_words(failure))
        return WRONG
