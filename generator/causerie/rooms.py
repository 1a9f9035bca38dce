"""Cards and triggers are found by listing their packages: a new file is a new card, and nothing is registered."""

from functools import cache
from importlib import import_module
from pathlib import Path
from types import ModuleType


@cache
def room_names(package: str) -> tuple[str, ...]:
    """The names of the rooms of ``cards`` or ``triggers``, sorted."""
    files = (Path(__file__).parent / package).glob("*.py")
    return tuple(sorted(file.stem for file in files if file.stem != "__init__"))


def room(package: str, name: str) -> ModuleType:
    """The module of one card or trigger."""
    return import_module(f"causerie.{package.replace('/', '.')}.{name}")


def class_of_room(package: str, name: str) -> type:
    """The class of a room: ``page_load`` holds ``PageLoad``."""
    found = getattr(room(package, name), name.title().replace("_", ""))
    assert isinstance(found, type)
    return found
