"""What the player must be able to do for these conversations."""

from causerie.check.model import Model
from causerie.plan.look import look_of
from causerie.plan.names import reader_of
from causerie.plan.names_of_cards import names_of_cards
from causerie.plan.plan import Conversation
from causerie.plan.site_plan import PlayerPlan
from causerie.plan.theme_rules import theme_rules
from causerie.rooms import room


def plan_player(model: Model, conversations: tuple[Conversation, ...]) -> PlayerPlan:
    """The cards and surfaces in use, each once and sorted."""
    names = {name for conversation in model.conversations for name in names_of_cards(conversation)}
    return PlayerPlan(
        cards=tuple(sorted({step.type for conversation in conversations for step in conversation.steps})),
        surfaces=tuple(sorted({conversation.surface for conversation in conversations})),
        theme=theme_rules(look_of(model.site.theme), ":host"),
        readers=tuple(reader for name in sorted(names) if (reader := reader_of(name))),
        endpoint=model.site.endpoint,
        by_itself=any(
            room("triggers", trigger.type).OPENS_BY_ITSELF
            for conversation in model.conversations
            for trigger in conversation.flow.triggers
        ),
    )
