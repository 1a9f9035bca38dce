"""``causerie schema``: what editors need to help with writing."""

import click

from causerie.cli.write import say
from causerie.near_names import near_names


@click.command("schema")
@click.argument("kind", required=False, metavar="[flow|site]")
def command(kind: str | None) -> None:
    """Print the JSON Schema of a kind of file, or list the kinds."""
    import json

    from causerie.schema import all_schemas

    schemas = all_schemas()
    if kind is None:
        say("\n".join(schemas))
    elif kind in schemas:
        say(json.dumps(schemas[kind], ensure_ascii=False, indent=2))
    else:
        near = near_names(kind, schemas)
        hint = f"Did you mean “{near[0]}”?" if near else f"There are: {', '.join(schemas)}."
        raise click.UsageError(f"There is no schema of “{kind}”. {hint}")
