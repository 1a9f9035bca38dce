"""A conversation as its own file carries it."""

from causerie.check import model
from causerie.check.site import Site
from causerie.plan.look import look_of
from causerie.plan.names import Lists
from causerie.plan.plan import CONTRACT, CaptureCard, CaptureFlag, Conversation, Frequency, Step
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
    steps = plan_steps(conversation.steps, site.attributes, lists)
    title = (flow.theme and flow.theme.title) or (site.theme and site.theme.title) or site.name
    return Conversation(
        contract=CONTRACT,
        id=conversation.id,
        kind=KIND,
        surface=flow.surface,
        name=title,
        language=conversation.language,
        words=needed_words(steps, conversation.language),
        steps=steps,
        frequency=FREQUENCIES[flow.frequency] or None,
        theme=overriding_rules(look_of(site.theme, flow.theme), look_of(site.theme), ":host"),
        rtl=1 if is_right_to_left(conversation.language) else None,
    )


def needed_words(steps: tuple[Step, ...], language: str) -> dict[str, str]:
    """The system's words that these steps can speak, and the surface's."""
    keys = {"close"}
    for card in (step.card for step in steps):
        if isinstance(card, CaptureCard):
            keys.add(card.field)
            keys |= {"send"} if card.button is None else set()
            keys |= {"skip"} if card.flags & CaptureFlag.OPTIONAL and card.skip is None else set()
    words = system_words(language).sdk
    return {key: words[key] for key in sorted(keys)}
