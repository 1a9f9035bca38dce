"""Names in conditions and tokens that stand for nothing."""

from collections.abc import Iterator

from causerie.check.card import BrokenCard
from causerie.check.expressions_of import conditions_in, texts_in, tokens_of
from causerie.check.known_names import OF_THE_VISIT, answer_names, is_known
from causerie.check.model import Conversation
from causerie.check.site import Site
from causerie.diagnostics import Diagnostic
from causerie.near_names import near_names
from causerie.parse.names import Name, names_of


def unknown_name(conversation: Conversation, site: Site) -> Iterator[Diagnostic]:
    """Undeclared attributes, answers of no card, misspelled names; answers where none can be known yet."""
    flow = conversation.flow
    guards = [flow.audience, *(trigger.when for trigger in flow.triggers)]
    for guard in filter(None, guards):
        for name in names_of(guard):
            if name.text.startswith("answers."):
                yield Diagnostic("answer_before_start", name.span, {"name": name.text})
            elif not is_known(name.text, conversation, site):
                yield unknown(name, conversation, site)
    broken = any(isinstance(step.card, BrokenCard) for step in conversation.steps)
    for step in conversation.steps:
        tokens = (token for text in texts_in(step.card) for token in tokens_of(text))
        for expression in (*conditions_in(step.card), *tokens):
            for name in names_of(expression):
                told = broken and name.text.startswith("answers.")
                if not told and not is_known(name.text, conversation, site):
                    yield unknown(name, conversation, site)


def unknown(name: Name, conversation: Conversation, site: Site) -> Diagnostic:
    """With the code of what the name seems to be."""
    room = name.text.partition(".")[0]
    names = [*site.attributes, *OF_THE_VISIT, *answer_names(conversation)]
    if room in ("lead", "company"):
        return Diagnostic("unknown_attribute", name.span, {"name": name.text}, near_names(name.text, site.attributes))
    if room == "answers":
        near = near_names(name.text, answer_names(conversation))
        return Diagnostic("unknown_answer", name.span, {"name": name.text}, near)
    last = [known for known in names if known.endswith(f".{name.text}")]
    return Diagnostic(
        "unknown_name", name.span, {"name": name.text}, tuple(dict.fromkeys([*last, *near_names(name.text, names)]))[:3]
    )
