"""Whether conditions can hold: every kind of value that they tell apart is tried."""

from collections.abc import Iterable, Mapping
from itertools import product
from math import prod

from jinja2 import nodes

from causerie.check.decide import Fact, decide, tested
from causerie.check.facts_of import facts_of

MOST = 5_000
"""How many worlds are looked at; where there are more, anything is taken to be possible."""

Worlds = Mapping[str, tuple[Fact, ...]]
"""All values that are possible, by name; ``None`` among them where the name may be unknown."""


def can_hold(wanted: Iterable[nodes.Expr], refused: Iterable[nodes.Expr], known: Worlds) -> bool:
    """Whether there is a world in which all wanted conditions hold, and none of those that are refused.

    ``known`` are the names with few values. What stands for itself, such as a pattern, may hold or not.
    """
    all_wanted, all_refused = list(wanted), list(refused)
    leaves = [leaf for tree in (*all_wanted, *all_refused) for leaf in tested(tree)]
    worlds = facts_of(leaves, known)
    if prod(len(facts) for facts in worlds.values()) > MOST:
        return True
    for facts in product(*worlds.values()):
        world = dict(zip(worlds, facts, strict=True))
        holding = all(decide(tree, world) is True for tree in all_wanted)
        if holding and not any(decide(tree, world) is True for tree in all_refused):
            return True
    return False
