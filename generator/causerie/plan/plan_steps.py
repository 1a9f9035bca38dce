"""Cards in their places to steps: every jump becomes the number of a step."""

from collections.abc import Mapping
from itertools import accumulate

from causerie.check import model
from causerie.check.attribute import Attribute
from causerie.plan.condition import condition_of
from causerie.plan.names import Lists
from causerie.plan.place import Place
from causerie.plan.plan import Next, Step, Way
from causerie.rooms import room

WAYS = {model.Way.END: Way.END, model.Way.RESTART: Way.RESTART, model.Way.DISMISS: Way.DISMISS}


def plan_steps(
    steps: tuple[model.Step, ...], attributes: Mapping[str, Attribute], lists: Lists, words: Mapping[str, str]
) -> tuple[Step, ...]:
    """The steps as the SDK takes them.

    A card that is skipped by its ``when`` goes on to the step behind it. Where that is not where it should go, a branch
    without cases stands in between: it shows nothing and leads there.
    """
    following: list[model.Target] = [*(model.Goto(step.id) for step in steps[1:]), model.Way.END]
    detours = [bool(step.card.when) and step.skipped != behind for step, behind in zip(steps, following, strict=True)]
    starts = accumulate((1 + detour for detour in detours), initial=0)
    numbers = {step.id: start for step, start in zip(steps, starts, strict=False)}
    planned: list[Step] = []
    for step, behind, detour in zip(steps, following, detours, strict=True):
        branches = tuple(None if target is None else number(target, numbers) for target in step.branches)
        place = Place(number(step.next, numbers), branches, attributes, lists, words)
        planned.append(plan_step(step, place, None if detour else number(behind, numbers)))
        if detour:
            planned.append(Step("branch", "", (), number(step.skipped, numbers)))
    return tuple(planned)


def number(target: model.Target, numbers: Mapping[str, Next]) -> Next:
    """The number of the step that ``target`` is, or its way out."""
    return numbers[target.card] if isinstance(target, model.Goto) else WAYS[target]


def plan_step(step: model.Step, place: Place, behind: Next | None) -> Step:
    """One card in its place; ``behind`` is where it goes on without being told."""
    card = room("cards", step.card.type).plan_card(step.card, place)
    next_ = None if place.next == behind else place.next
    return Step(step.card.type, step.id, card, next_, condition_of(step.card.when, place.lists))
