"""Options that take a number of days, as in ``90d``."""

import re
from datetime import timedelta

import click


def days(_: click.Context, __: click.Parameter, value: str | None) -> timedelta | None:
    """The time that ``90d`` takes; None where nothing was given.

    Raises:
        click.BadParameter: it is no number of days.
    """
    if value is None:
        return None
    number = re.fullmatch(r"([1-9]\d{0,4})d", value)
    if not number:
        raise click.BadParameter(f"“{value}” is no number of days. Write them as in 90d.")
    return timedelta(days=int(number[1]))
