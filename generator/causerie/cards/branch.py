"""``branch``: takes the first way whose condition holds."""

from typing import ClassVar

from pydantic import Field

from causerie.check.card import Card
from causerie.check.case import Case, Otherwise
from causerie.check.fork import Fork
from causerie.check.kinds.ids import Jump
from causerie.check.many import Many
from causerie.plan import plan
from causerie.plan.expression_to_javascript import condition
from causerie.plan.place import Place

SILENT = True


class Branch(Card):
    """Invisible."""

    called: ClassVar[str] = "a branch"

    branch: Many[Case] = Field(
        description="The cases, in order; the first that holds is taken.",
        examples=[[{"when": "company.size >= 50", "then": "sales"}]],
    )
    otherwise: Jump | None = Field(default=None, description="The card to go to when none holds. Default: it goes on.")

    @property
    def forks(self) -> tuple[Fork, ...]:
        return (*self.branch, Otherwise(self.otherwise))


ALWAYS = plan.Code("1")


def plan_card(card: Branch, place: Place) -> plan.BranchCard:
    """Each case with where it leads; ``otherwise`` is one more, which always holds."""
    conditions = [*(plan.Code(condition(case.when.tree, place.lists).text) for case in card.branch), ALWAYS]
    ways = [place.next if way is None else way for way in place.branches]
    return tuple((when, way) for when, way in zip(conditions, ways, strict=True) if when != ALWAYS or way != place.next)


def first_way(card: plan.BranchCard) -> plan.Next | None:
    """Where its first case leads, for readers of the page, whom nobody can ask; ``None`` where there is none."""
    return card[0][1] if card else None
