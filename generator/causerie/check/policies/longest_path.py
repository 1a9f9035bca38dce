"""Paths with the most cards of a kind. In general only trying all paths tells, so there is an end to the trying."""

from causerie.check.policies.policy import AtMost
from causerie.check.policies.walk import Ground, Leg, Path, Trail, is_at

MOST = 500_000
"""How many steps all paths that are tried may have together."""


class TooLargeError(Exception):
    """Raised where there are too many paths to tell."""


def path_of_more(claim: AtMost, ground: Ground) -> Path | None:
    """A path with more of these cards than may be, up to the one that is too many.

    Raises:
        TooLargeError: there are too many paths to tell.
    """
    counted = {id_ for id_, step in ground.steps.items() if is_at(step, claim.place)}
    if len(counted) <= claim.number:
        return None
    order = order_of(ground)
    return longest(order, counted, claim, ground) if order else tried(counted, claim, ground)


def order_of(ground: Ground) -> list[str]:
    """The ids of the steps that are reached, each behind all that lead to it; nothing where a path comes round."""
    targets = {id_: {step.id for _, step in ground.following(step)} for id_, step in ground.steps.items()}
    reached = {ground.first}
    for id_ in (queue := [ground.first]):
        queue += targets[id_] - reached
        reached |= targets[id_]
    waiting = {id_: sum(id_ in targets[other] for other in reached) for id_ in reached}
    order = [id_ for id_, number in waiting.items() if not number]
    for id_ in order:
        for target in targets[id_]:
            waiting[target] -= 1
            if not waiting[target]:
                order.append(target)
    return order if len(order) == len(reached) else []


def longest(order: list[str], counted: set[str], claim: AtMost, ground: Ground) -> Path | None:
    """Where no path comes round: the fullest path to each step, one after the other."""
    fullest: dict[str, tuple[int, Trail | None]] = {ground.first: (0, None)}
    for id_ in order:
        step = ground.steps[id_]
        number, trail = fullest[id_]
        if id_ in counted and number == claim.number:
            return Trail(trail, Leg(step)).path
        for way, target in ground.following(step):
            more = number + (id_ in counted and way.passed)
            if target.id not in fullest or more > fullest[target.id][0]:
                fullest[target.id] = (more, Trail(trail, Leg(step, way)))
    return None


def tried(counted: set[str], claim: AtMost, ground: Ground) -> Path | None:
    """Where paths come round: all of them, each card once a path."""
    paths: list[tuple[str, int, Path]] = [(ground.first, 0, ())]
    legs = 0
    while paths:
        id_, number, path = paths.pop()
        step = ground.steps[id_]
        if id_ in counted and number == claim.number:
            return (*path, Leg(step))
        passed = {leg.step.id for leg in path} | {id_}
        for way, target in reversed(list(ground.following(step))):
            if target.id not in passed:
                paths.append((target.id, number + (id_ in counted and way.passed), (*path, Leg(step, way))))
        legs += len(path)
        if legs > MOST:
            raise TooLargeError
    return None
