"""A conversation as its own file carries it."""

from collections.abc import Mapping

from causerie.check import model
from causerie.check.site import Site
from causerie.plan.look import look_of
from causerie.plan.names import Lists
from causerie.plan.plan import CONTRACT, CaptureCard, Conversation, Frequency, Step
from causerie.plan.plan_steps import plan_steps
from causerie.plan.theme_rules import overriding_rules
from causerie.words import is_right_to_left, system_words

FREQUENCIES = {
    "always": Frequency.ALWAYS,
    "once_per_session": Frequency.SESSION,
    "once_per_visitor": Frequency.FOR_GOOD,
    "until_completed": Frequency.UNTIL_COMPLETED,
}
KIND = "flow"


def plan_conversation(conversation: model.Conversation, site: Site, lists: Lists) -> Conversation:
    """Every step, and the words that its cards and its surface need."""
    flow = conversation.flow
    words = system_words(conversation.language).sdk
    steps = plan_steps(conversation.steps, site.attributes, lists, words)
    title = (flow.theme and flow.theme.title) or (site.theme and site.theme.title) or site.name
    return Conversation(
        contract=CONTRACT,
        id=conversation.id,
        kind=KIND,
        surface=flow.surface,
        name=title,
        language=conversation.language,
        words=needed_words(steps, words),
        steps=steps,
        frequency=FREQUENCIES[flow.frequency] or None,
        theme=overriding_rules(look_of(site.theme, flow.theme), look_of(site.theme), ":host"),
        direction="rtl" if is_right_to_left(conversation.language) else None,
    )


def needed_words(steps: tuple[Step, ...], words: Mapping[str, str]) -> dict[str, str]:
    """The surface's words, and what is wrong with a value of each field in use."""
    fields = {step.card.field for step in steps if isinstance(step.card, CaptureCard)}
    return {key: words[key] for key in sorted({"close", *fields})}
