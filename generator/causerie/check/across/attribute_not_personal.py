"""Addresses that are not kept as what they are."""

from collections.abc import Iterator, Sequence

from causerie.check.model import Conversation
from causerie.check.site import Site
from causerie.diagnostics import Diagnostic


def attribute_not_personal(_conversations: Sequence[Conversation], site: Site) -> Iterator[Diagnostic]:
    """An attribute for an e-mail address or a phone number that does not say whether it is personal."""
    for name, attribute in site.attributes.items():
        if attribute.type in ("email", "phone") and "personal" not in attribute.model_fields_set:
            yield Diagnostic("attribute_not_personal", attribute.span, {"name": name})
