"""Policies about attributes that are not declared."""

from collections.abc import Iterator, Sequence

from causerie.check.model import Conversation
from causerie.check.policies.policy import AtMost, Claim, EndsIn, Passes, Place
from causerie.check.site import Site
from causerie.diagnostics import Diagnostic
from causerie.near_names import near_names


def policy_of_unknown_attribute(_conversations: Sequence[Conversation], site: Site) -> Iterator[Diagnostic]:
    """Such a policy would hold for ever, because nothing fills the attribute."""
    for policy in site.policies:
        for attribute in (place.attribute for place in places_of(policy.claim)):
            if attribute and attribute not in site.attributes:
                near = near_names(attribute, site.attributes)
                yield Diagnostic("unknown_attribute", attribute.span, {"name": attribute}, near)


def places_of(claim: Claim) -> tuple[Place, ...]:
    match claim:
        case Passes():
            return (claim.place, claim.before)
        case EndsIn():
            return claim.places
        case AtMost():
            return (claim.place,)
