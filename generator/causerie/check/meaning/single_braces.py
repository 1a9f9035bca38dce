"""Tokens that were written with one brace on either side, and so are shown as they are typed."""

import re
from collections.abc import Iterator

from causerie.check.expressions_of import texts_in
from causerie.check.known_names import MAY_BE_UNKNOWN, is_known
from causerie.check.model import Conversation
from causerie.check.site import Site
from causerie.diagnostics import Diagnostic
from causerie.parse.place import span_within

BRACES = re.compile(r"(?<!\{)\{ *([a-z_]+(?:\.[a-z0-9_]+)*) *\}(?!\})")


def single_braces(conversation: Conversation, site: Site) -> Iterator[Diagnostic]:
    """The first of each text whose name is one of the language, or the end of one, unless it is an example."""
    for step in conversation.steps:
        for text in texts_in(step.card):
            for found in BRACES.finditer(text.scalar.text):
                name = meant_name(found[1], conversation, site)
                if name and "`" not in text.scalar.text:
                    token = token_of(name, text.scalar.style)
                    span = span_within(text.scalar, *found.span())
                    yield Diagnostic("single_braces", span, {"text": found[0], "token": token}, instead=token)
                    break


def meant_name(written: str, conversation: Conversation, site: Site) -> str | None:
    """The whole name: ``first_name`` is ``lead.first_name`` where that is declared."""
    if is_known(written, conversation, site):
        return written
    return next((name for name in site.attributes if name.endswith(f".{written}")), None)


def token_of(name: str, quotes: str) -> str:
    """The name as a token, with room for a default where it may be unknown."""
    default = "'…'" if quotes == '"' else '"…"'
    return f"{{{{ {name} or {default} }}}}" if name.startswith(MAY_BE_UNKNOWN) else f"{{{{ {name} }}}}"
