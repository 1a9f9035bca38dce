"""Conditions with ``!=`` or ``not`` that never hold where a value is unknown."""

from collections.abc import Iterator

from jinja2 import nodes

from causerie.check.expressions_of import conditions_in, texts_in, tokens_of
from causerie.check.known_names import is_known, type_of_name
from causerie.check.known_values import Names, known_on_arrival, proved_by_when
from causerie.check.model import Conversation
from causerie.check.site import Site
from causerie.check.unknown_in_negation import unknown_in_negation
from causerie.diagnostics import Diagnostic
from causerie.parse.names import name_of, names_of, span_of_node
from causerie.parse.text import Expression

EMPTY = {"number": "0", "boolean": "false", "list": "[]"}
"""What an unknown value is to count as, by its type; a text where it is none of these."""


def negation_of_unknown(conversation: Conversation, site: Site) -> Iterator[Diagnostic]:
    """The first name of each condition, and of each inline ``if``, that may be unknown where it is negated."""
    for condition, known in conditions_with_known_names(conversation):
        if not all(is_known(name.text, conversation, site) for name in names_of(condition)):
            continue
        tests = (test.test for test in condition.tree.find_all(nodes.CondExpr))
        found = (pair for test in (condition.tree, *tests) for pair in unknown_in_negation(test, known))
        for part, name in found:
            words = {"name": name_of(name) or ""}
            instead = with_default(part, name, site, condition.scalar.style)
            yield Diagnostic("negation_of_unknown", span_of_node(condition, name), words, instead=instead)
            break


def conditions_with_known_names(conversation: Conversation) -> Iterator[tuple[Expression, Names]]:
    """Every condition, and every token, with the names that are surely known where it stands."""
    flow = conversation.flow
    for guard in (flow.audience, *(trigger.when for trigger in flow.triggers)):
        if guard:
            yield guard, frozenset()
    arriving = known_on_arrival(conversation)
    for step in conversation.steps:
        known = arriving[step.id] | proved_by_when(step)
        for condition in conditions_in(step.card):
            yield condition, arriving[step.id] if condition is step.card.when else known
        for text in texts_in(step.card):
            yield from ((token, known) for token in tokens_of(text) if token.tree.find(nodes.CondExpr))


def with_default(part: nodes.Node, name: nodes.Node, site: Site, quotes: str) -> str:
    """The name with what it counts as when it is unknown; alone it takes a filter, for ``or`` keeps what is unknown."""
    written = name_of(name) or ""
    numbers = any(type(each.value) in (int, float) for each in part.find_all(nodes.Const))
    default = EMPTY.get(type_of_name(written, site) or ("number" if numbers else "text"))
    default = default or ("''" if quotes == '"' else '""')
    return f"{written}|default({default})" if part is name else f"({written} or {default})"
