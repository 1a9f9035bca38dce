"""How long work tells how far it is."""

from collections.abc import Callable

Tell = Callable[[str, int, int], None]
"""Hears what is being done, how much of it is done, and how much there is."""
