"""Attributes that cards write and ``site.yaml`` does not declare."""

from collections.abc import Iterator

from causerie.check.model import Conversation
from causerie.check.site import Site
from causerie.diagnostics import Diagnostic
from causerie.near_names import near_names


def unknown_attribute(conversation: Conversation, site: Site) -> Iterator[Diagnostic]:
    """Each place once, however many choices write there."""
    for step in conversation.steps:
        for attribute in {write.attribute.span: write.attribute for write in step.card.writes}.values():
            if attribute not in site.attributes:
                near = near_names(attribute, site.attributes)
                yield Diagnostic("unknown_attribute", attribute.span, {"name": attribute}, near)
