"""Choices that nobody sees, and questions that may be left without any."""

from collections.abc import Iterator

from causerie.cards.question import Question
from causerie.check.can_hold import can_hold
from causerie.check.few_values import few_values
from causerie.check.known_values import known_at_steps
from causerie.check.model import Conversation
from causerie.check.site import Site
from causerie.diagnostics import Diagnostic


def choice_never_shows(conversation: Conversation, site: Site) -> Iterator[Diagnostic]:
    """A choice whose condition cannot hold; else a question whose choices may all be hidden at once: a dead end."""
    questions = [step for step in conversation.steps if isinstance(step.card, Question)]
    if not any(choice.when for step in questions if isinstance(step.card, Question) for choice in step.card.choices):
        return
    known = known_at_steps(conversation)
    for step in questions:
        assert isinstance(step.card, Question)
        values = few_values(conversation, site, known[step.id])
        own = [step.card.when.tree] if step.card.when else []
        conditions = [choice.when for choice in step.card.choices if choice.when]
        hidden = [each for each in conditions if not can_hold([each.tree, *own], [], values)]
        for condition in hidden:
            yield Diagnostic("choice_never_shows", condition.span, {"condition": condition.source})
        all_may_hide = len(conditions) == len(step.card.choices)
        if not hidden and all_may_hide and can_hold(own, [each.tree for each in conditions], values):
            yield Diagnostic("question_may_show_no_choice", step.card.question.span, {"card": step.id})
