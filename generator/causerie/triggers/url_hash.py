"""``url_hash``: the address ends in this hash."""

from typing import ClassVar

from pydantic import Field

from causerie.check.kinds.url_part import Hash
from causerie.check.trigger import Trigger
from causerie.plan.example_element import ExampleElement
from causerie.plan.regular_expression import latin_1

OPENS_BY_ITSELF = False
COMES_ONCE = False


class UrlHash(Trigger):
    """A link can open the conversation so."""

    called: ClassVar[str] = "a url_hash trigger"

    url_hash: Hash = Field(description="What stands behind the page, with its #.", examples=["#chat"])


def plan_trigger(trigger: UrlHash) -> str:
    """The hash, in bytes written as Latin-1, as the loader reads the address."""
    return latin_1(trigger.url_hash)


def sentence(trigger: UrlHash, where: str) -> str:
    """What opens the conversation, behind "Opens"; ``where`` names pages: ``/pricing or /plans/*``, ``any page``."""
    return f"when the address ends in {trigger.url_hash}, on {where}"


def example(trigger: UrlHash) -> ExampleElement | None:
    """Something to try it on."""
    return ExampleElement("a", (("href", trigger.url_hash),))
