"""``causerie explain``: what a message means, why it matters, and how to mend it."""

import click

from causerie.cli.write import say
from causerie.near_names import near_names


@click.command("explain")
@click.argument("code", required=False)
def command(code: str | None) -> None:
    """Explain the message CODE, or list all codes."""
    from causerie.messages import codes, explain

    if code is None:
        say("\n".join(codes()))
    elif code in codes():
        say(explain(code))
    else:
        raise click.UsageError(unknown_code(code, codes()))


def unknown_code(code: str, known: tuple[str, ...]) -> str:
    """What to say of a code that is none, with at most three near ones."""
    near = " or ".join(f"“{name}”" for name in near_names(code, known))
    hint = f"Did you mean {near}?" if near else "`causerie explain` lists all."
    return f"There is no message called “{code}”. {hint}"
