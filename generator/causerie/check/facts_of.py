"""The kinds of values that conditions tell apart, name by name."""

from collections.abc import Iterable, Mapping
from itertools import pairwise

from jinja2 import nodes

from causerie.check.decide import Fact, constants_of, key_of, subject_of
from causerie.parse.names import name_of

ANY_OTHER_TEXT = "\N{NULL}any other text"


def facts_of(leaves: Iterable[nodes.Node], known: Mapping[str, tuple[Fact, ...]]) -> dict[str, tuple[Fact, ...]]:
    """For each name, or part that stands for itself, one value of each kind; those in ``known`` have no others."""
    compared: dict[str, list[Fact]] = {}
    for leaf in leaves:
        key = key_of(leaf)
        constants = compared.setdefault(key, [])
        if isinstance(leaf, nodes.Compare) and key == name_of(subject_of(leaf)):
            constants += constants_of(leaf.ops[0].expr)
    return {key: known.get(key) or kinds_of_values(key, constants) for key, constants in compared.items()}


def kinds_of_values(key: str, constants: list[Fact]) -> tuple[Fact, ...]:
    """The written values and what lies between and beside them; a part that stands for itself holds or not."""
    if not constants:
        return (ANY_OTHER_TEXT, "", None) if key.replace(".", "_").isidentifier() else (True, False, None)
    numbers = sorted({each for each in constants if isinstance(each, int | float)})
    between = [(low + high) / 2 for low, high in pairwise(numbers)]
    beside = [numbers[0] - 1, numbers[-1] + 1] if numbers else []
    texts = {each for each in constants if isinstance(each, str)}
    return (*numbers, *between, *beside, *sorted(texts), ANY_OTHER_TEXT, "", None)
