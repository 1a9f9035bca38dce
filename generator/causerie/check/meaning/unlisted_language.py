"""Languages of conversations that the site does not have."""

from collections.abc import Iterator

from causerie.check.model import Conversation
from causerie.check.site import Site
from causerie.diagnostics import Diagnostic
from causerie.near_names import near_names


def unlisted_language(conversation: Conversation, site: Site) -> Iterator[Diagnostic]:
    language = conversation.flow.language
    if language and language not in site.languages:
        words = {"language": language, "languages": ", ".join(site.languages)}
        yield Diagnostic("unlisted_language", language.span, words, near_names(language, site.languages))
