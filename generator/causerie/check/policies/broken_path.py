"""The shortest path of a conversation that breaks a policy."""

from causerie.check.model import Way
from causerie.check.policies.longest_path import path_of_more
from causerie.check.policies.policy import AtMost, Claim, EndsIn, Passes
from causerie.check.policies.walk import SILENT, Ground, Leg, Path, Trail, is_at
from causerie.check.ways_of import ways_of


def broken_path(claim: Claim, ground: Ground) -> Path | None:
    """A path that breaks the policy, up to the card where it does; ``None`` where every path keeps it.

    Each condition is taken to hold or not, whatever another said before.

    Raises:
        TooLargeError: there are too many paths to tell.
    """
    match claim:
        case Passes():
            return path_without(claim, ground)
        case EndsIn():
            return path_that_ends_elsewhere(claim, ground)
        case AtMost():
            return path_of_more(claim, ground)


def path_without(claim: Passes, ground: Ground) -> Path | None:
    """To the place, without passing the one before it; who skips that one has not passed it."""
    trails: dict[str, Trail | None] = {ground.first: None}
    for id_ in (queue := [ground.first]):
        step = ground.steps[id_]
        passes = is_at(step, claim.before)
        if is_at(step, claim.place) and not passes:
            return Trail(trails[id_], Leg(step)).path
        for way, target in ground.following(step):
            if target.id not in trails and not (passes and way.passed):
                trails[target.id] = Trail(trails[id_], Leg(step, way))
                queue.append(target.id)
    return None


def path_that_ends_elsewhere(claim: EndsIn, ground: Ground) -> Path | None:
    """To an end whose last card is another. Who is sent to ``dismiss`` has left, which is no end."""
    trails: dict[tuple[str, bool], Trail | None] = {(ground.first, False): None}
    for id_, right_before in (queue := list(trails)):
        step = ground.steps[id_]
        for way in ways_of(step):
            counts = way.passed and step.card.type not in SILENT
            right = any(is_at(step, place) for place in claim.places) if counts else right_before
            trail, target = Trail(trails[id_, right_before], Leg(step, way)), ground.target(way)
            if way.target is Way.END and not right:
                return trail.path
            if target and (target.id, right) not in trails:
                trails[target.id, right] = trail
                queue.append((target.id, right))
    return None
