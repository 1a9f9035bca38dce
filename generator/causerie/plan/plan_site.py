"""Plans the whole site: the one way from a checked ``Model`` to everything that a build writes."""

from collections.abc import Mapping

from causerie.check.model import Conversation, Model
from causerie.plan.names import Lists
from causerie.plan.plan_budget import plan_budget
from causerie.plan.plan_conversation import plan_conversation
from causerie.plan.plan_gallery import plan_gallery
from causerie.plan.plan_loader import plan_loader
from causerie.plan.plan_page import plan_page
from causerie.plan.plan_player import plan_player
from causerie.plan.site_plan import ConversationPlan, SitePlan


def plan_site(model: Model, schemas: Mapping[str, Mapping[str, object]], *, single_file: bool = False) -> SitePlan:
    """The plan of a site without a slip. ``schemas`` are the JSON Schemas to publish, by file name."""
    site = model.site
    lists: Lists = frozenset(name for name, attribute in site.attributes.items() if attribute.type == "list")
    records = {
        (each.id, each.language): plan_conversation(each, site, lists)
        for conversation in model.conversations
        for each in (conversation, *conversation.translations)
    }
    return SitePlan(
        name=site.name,
        single_file=single_file,
        loader=plan_loader(model, lists),
        player=plan_player(model, tuple(records.values())),
        conversations=tuple(
            ConversationPlan(
                record=records[each.id, each.language],
                translations=tuple(records[each.id, translation.language] for translation in each.translations),
                name=each.name,
                triggers=kinds_of_triggers(each),
                cards=len(each.steps),
            )
            for each in model.conversations
        ),
        pages=tuple(
            plan_page(each, records[each.id, each.language], site, conversation)
            for conversation in model.conversations
            for each in (conversation, *conversation.translations)
        ),
        gallery=plan_gallery(model),
        schemas=schemas,
        budget=plan_budget(site),
    )


def kinds_of_triggers(conversation: Conversation) -> tuple[str, ...]:
    """The types of its triggers, each once, in the order of the file."""
    return tuple(dict.fromkeys(trigger.type for trigger in conversation.flow.triggers))
