"""Tokens that may have nothing to show."""

from collections.abc import Iterator

from causerie.check.expressions_of import texts_in, tokens_of
from causerie.check.known_names import is_known
from causerie.check.known_values import known_at_steps, may_be_unknown
from causerie.check.model import Conversation
from causerie.check.site import Site
from causerie.diagnostics import Diagnostic
from causerie.parse.names import names_of
from causerie.parse.text import Expression


def token_without_default(conversation: Conversation, site: Site) -> Iterator[Diagnostic]:
    """A token whose value is not known on every path to its card. One that ``set`` takes alone passes the gap on."""
    known = known_at_steps(conversation)
    for step in conversation.steps:
        passed_on = {id(write.value) for write in step.card.writes if write.value and stands_alone(write.value.pieces)}
        for text in texts_in(step.card):
            for token in tokens_of(text) if id(text) not in passed_on else ():
                name = next((name.text for name in names_of(token)), token.source)
                declared = all(is_known(name.text, conversation, site) for name in names_of(token))
                if declared and may_be_unknown(token.tree, known[step.id]):
                    words = {"token": token.source, "name": name}
                    yield Diagnostic("token_without_default", token.span, words)


def stands_alone(pieces: tuple[str | Expression, ...]) -> bool:
    return len(pieces) == 1 and isinstance(pieces[0], Expression)
