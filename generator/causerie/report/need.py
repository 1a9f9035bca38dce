"""Imports what only reports need, at the moment it is needed."""

from importlib import import_module
from types import ModuleType


class MissingExtraError(Exception):
    """A library is not installed; the message says which extra brings it."""


def needed(library: str, extra: str) -> ModuleType:
    """The module of a library.

    Raises:
        MissingExtraError: it is not installed.
    """
    try:
        return import_module(library)
    except ModuleNotFoundError as missing:
        name = library.partition(".")[0]
        raise MissingExtraError(
            f"This needs the library {name}, which is not installed. Install it with `pip install 'causerie[{extra}]'`."
        ) from missing
