"""The option ``--language``."""

import click

from causerie.languages import is_language


def languages(_: click.Context, __: click.Parameter, codes: tuple[str, ...]) -> tuple[str, ...]:
    """The codes, each once.

    Raises:
        click.BadParameter: one of them is no code of a language.
    """
    for code in codes:
        if not is_language(code):
            raise click.BadParameter(f"“{code}” is not the code of a language. Write codes like “en”, “fr” or “pt-BR”.")
    return tuple(dict.fromkeys(codes))
