"""``causerie new``: files to begin with."""

import re
from keyword import iskeyword
from pathlib import Path

import click

from causerie.cli.write import say
from causerie.ids import RESERVED, is_id, near_id
from causerie.new.skeleton import Kind, ThereAlreadyError, write_skeleton

CHECKOUT = ("generator/causerie/cards", "sdk_src/cards", "templates/cards", "tests/cards")
"""What a checkout of Causerie has."""


@click.group("new")
def command() -> None:
    """Write the first files of a site, a conversation, a card or a trigger. Nothing is ever written over."""


@command.command("site")
@click.argument("name", type=click.Path(path_type=Path, file_okay=False), metavar="FOLDER")
def site(name: Path) -> None:
    """Write a site with a first conversation into FOLDER."""
    whole = name.resolve()
    title = re.sub("[^A-Za-z0-9-]+", "-", whole.parent.name if whole.name == "flows" else whole.name).strip("-")
    write("site", title or "Acme", name)
    say(f"Now run: causerie check {name}")


@command.command("flow")
@click.argument("name")
@click.option("--site", "folder", type=click.Path(path_type=Path), default="flows", show_default=True, help="The site.")
def flow(name: str, folder: Path) -> None:
    """Write the conversation NAME into a site. Its name is its file's, and its id."""
    if not is_id(name) or name in RESERVED:
        near = near_id(name) if name not in RESERVED else (f"the-{name}",)
        hint = f"Did you mean “{near[0]}”?" if near else "Use a-z, 0-9 and -, and begin with a letter."
        raise click.BadParameter(f"“{name}” cannot be the name of a conversation. {hint}")
    if not (folder / "site.yaml").is_file():
        raise click.UsageError(f"There is no site in “{folder}”. Make one with: causerie new site {folder}")
    write("flow", name, folder)
    say(f"Now run: causerie check {folder}")


@command.command("card")
@click.argument("name")
def card(name: str) -> None:
    """Write the rooms of the card NAME, in a checkout of Causerie."""
    write_rooms("card", name)


@command.command("trigger")
@click.argument("name")
def trigger(name: str) -> None:
    """Write the rooms of the trigger NAME, in a checkout of Causerie."""
    write_rooms("trigger", name)


def write_rooms(kind: Kind, name: str) -> None:
    """Write the skeletons of a card or a trigger into the checkout that we are in."""
    from causerie.check.kinds.global_name import TAKEN

    if not re.fullmatch("[a-z][a-z0-9_]{0,31}", name):
        raise click.BadParameter(f"“{name}” cannot be the name of a {kind}. Use a-z, 0-9 and _, as in YAML.")
    if iskeyword(name) or name in TAKEN:
        raise click.BadParameter(f"“{name}” is a word of Python or JavaScript. Choose another name.")
    if not all(Path(folder).is_dir() for folder in CHECKOUT):
        raise click.UsageError(f"A new {kind} is written where Causerie itself is made: in a checkout of its code.")
    write(kind, name, Path())
    say("Now run: make test. CONTRIBUTING.md says what belongs where.")


def write(kind: Kind, name: str, into: Path) -> None:
    """Write the files and name them; wrong usage where one is there already."""
    try:
        files = write_skeleton(kind, name, into)
    except ThereAlreadyError as there:
        raise click.UsageError(f"“{there.file}” is there already, and stays as it is. Choose another name.") from there
    say("\n".join(f"Wrote {file}" for file in files))
