"""A report for programs: the JSON of ``interfaces.md``, and beside it experiments, triggers and documents."""

import json

from causerie.report.by_name import ByName
from causerie.report.cards import Card
from causerie.report.experiment import experiment_of
from causerie.report.measures import Measures
from causerie.report.report import Conversation, Report

Json = dict[str, object]


def as_json(report: Report) -> str:
    """The report as JSON text, two spaces a level. Keys keep the order in which people read them."""
    told = {
        "period": {"from": report.first_day, "to": report.last_day},
        "filters": report.filters.named(),
        "time_zone": report.filters.time_zone,
        "totals": of_measures(report.totals),
        "conversations": {name: of_conversation(each) for name, each in report.conversations.items()},
        "by_day": by_name(report.by_day),
        "by_page": by_name(report.by_page),
        "by_trigger": by_name(report.by_trigger),
        "broken_lines": sum(each.lines for each in report.broken),
    }
    return json.dumps(told, ensure_ascii=False, indent=2)


def of_measures(measures: Measures) -> Json:
    """The counts, then the rates."""
    return {**measures.counts(), **measures.rates()}


def of_conversation(conversation: Conversation) -> Json:
    """A conversation's measures, and everything that is counted by something."""
    return {
        **of_measures(conversation.measures),
        "by_day": by_name(conversation.by_day),
        "by_page": by_name(conversation.by_page),
        "goals_by_name": conversation.goals_by_name,
        "cards": [of_card(card) for card in conversation.cards],
        "by_trigger": by_name(conversation.by_trigger),
        "documents_by_card": documents(conversation),
        "experiment": experiment(conversation),
    }


def by_name(parts: ByName) -> Json:
    """Measures by their names."""
    return {name: of_measures(measures) for name, measures in parts.items()}


def of_card(card: Card) -> Json:
    """A card; ``nps`` is there where it asks for one."""
    told: Json = {
        "card": card.card,
        "type": card.type,
        "shown": card.shown,
        "answered": card.answered,
        "dropped": card.dropped,
        "answers": card.answers.counts,
    }
    return told if card.answers.nps is None else told | {"nps": card.answers.nps}


def documents(conversation: Conversation) -> dict[str, dict[str, int]]:
    """What was done with the document of each card."""
    told: dict[str, dict[str, int]] = {}
    for (card, action), times in conversation.documents.items():
        told.setdefault(card, {})[action] = times
    return told


def experiment(conversation: Conversation) -> Json | None:
    """The variants with their intervals; null where there is no experiment."""
    if not conversation.by_variant and not conversation.held_out:
        return None
    found = experiment_of(conversation.by_variant)
    variants = {
        variant.name: {
            **of_measures(variant.measures),
            "intervals": {name: [each.low, each.high] for name, each in variant.intervals.items()},
            "differences": {name: [each.low, each.high] for name, each in variant.differences.items()},
        }
        for variant in found
    }
    return {"held_out": conversation.held_out, "confidence": 0.95, "variants": variants}
