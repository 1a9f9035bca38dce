"""The ways from one step to the next."""

from collections.abc import Iterator
from dataclasses import dataclass

from causerie.check.case import Case
from causerie.check.fork import Fork
from causerie.check.model import Conversation, Goto, Step, Target, Way
from causerie.parse.text import Expression


@dataclass(frozen=True, slots=True)
class Onward:
    """One way on. ``passed`` is false where the card was skipped; ``when`` is what holds for those who take it.

    ``fork`` is the choice or case that leads there.
    """

    target: Target
    passed: bool = True
    when: Expression | None = None
    fork: Fork | None = None


def ways_of(step: Step) -> Iterator[Onward]:
    """Every way that leaves a step, once for each choice or case."""
    if step.card.when:
        yield Onward(step.skipped, passed=False)
    if not step.branches:
        yield Onward(step.next)
    for fork, branch in zip(step.card.forks, step.branches, strict=True):
        condition = fork.when if isinstance(fork, Case) else None
        yield Onward(step.next if branch is None else branch, when=condition, fork=fork)


def steps_by_id(conversation: Conversation) -> dict[str, Step]:
    return {step.id: step for step in conversation.steps}


def steps_after(step: Step, first: str) -> set[str]:
    """The ids of the steps behind a step; a restart leads to the first."""
    targets = {way.target for way in ways_of(step)}
    onward = {target.card for target in targets if isinstance(target, Goto)}
    return onward | ({first} if Way.RESTART in targets else set())


def leaves(step: Step) -> bool:
    """Whether the conversation may end behind this step."""
    return any(way.target in (Way.END, Way.DISMISS) for way in ways_of(step))
