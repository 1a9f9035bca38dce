"""Anchors of a page: where a way through the conversation leads a reader."""

from dataclasses import dataclass

from causerie.plan.page_plan import END_ANCHOR, START_ANCHOR
from causerie.plan.plan import Next, Step, Way
from causerie.rooms import room


@dataclass(frozen=True, slots=True)
class Anchors:
    """The anchors of a conversation with these steps; a card's is its id."""

    steps: tuple[Step, ...]

    def at(self, number: Next) -> str:
        """The anchor of the first card from this step on that shows something; the end's where there is none."""
        seen: set[int] = set()
        while 0 <= number < len(self.steps) and number not in seen:
            step = self.steps[number]
            if not is_silent(step):
                return step.id
            seen.add(number)
            number = self.onward(number)
        return START_ANCHOR if number == Way.RESTART else END_ANCHOR

    def below(self, number: int) -> str:
        """The anchor of the next card that shows something, in the order of the page."""
        shown = (step for step in self.steps[number + 1 :] if not is_silent(step))
        following = next(shown, None)
        return following.id if following else END_ANCHOR

    def onward(self, number: int) -> Next:
        """Where a step leads by itself; a silent card may have several ways, of which readers take the first."""
        step = self.steps[number]
        first_way = getattr(room("cards", step.type), "first_way", None)
        way: Next | None = first_way(step.card) if first_way else None
        if way is not None:
            return way
        return number + 1 if step.next is None else step.next


def is_silent(step: Step) -> bool:
    """Whether a step shows nothing."""
    return bool(getattr(room("cards", step.type), "SILENT", False))
