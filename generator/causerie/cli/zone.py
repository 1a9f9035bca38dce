"""The option ``--time-zone``: whose midnight ends a day."""

from zoneinfo import ZoneInfo, available_timezones

import click

from causerie.near_names import near_names


def require_zone(ctx: click.Context, param: click.Parameter, value: str) -> str:  # noqa: ARG001 - click's signature
    """``value``, once it is known to be the name of a zone of the IANA database.

    Raises:
        click.BadParameter: it is none; the message says what to type instead.
    """
    try:
        ZoneInfo(value)
    except (KeyError, ValueError, OSError) as unknown:
        near = near_names(value, sorted(available_timezones()))
        hint = f"Did you mean “{near[0]}”?" if near else "Write it as in Europe/Paris or America/New_York."
        raise click.BadParameter(f"There is no time zone “{value}”. {hint}") from unknown
    return value
