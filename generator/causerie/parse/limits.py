"""How much one file may hold: far more than a conversation needs, far less than a machine."""

DEEPEST = 60
"""Levels of lists and keys."""
MOST_NODES = 20_000
"""Values, lists and keys of a file, aliases written out."""
