"""``url_query``: the address has this parameter."""

from typing import ClassVar

from pydantic import Field

from causerie.check.kinds.url_part import Parameter
from causerie.check.trigger import Trigger

OPENS_BY_ITSELF = False
COMES_ONCE = False


class UrlQuery(Trigger):
    """A link in an e-mail can open the conversation so."""

    called: ClassVar[str] = "a url_query trigger"

    url_query: Parameter = Field(description="The parameter and its value.", examples=["chat=demo"])


def plan_trigger(trigger: UrlQuery) -> str:
    """The parameter, decoded."""
    return trigger.url_query


def sentence(trigger: UrlQuery, where: str) -> str:
    """What opens the conversation, behind "Opens"; ``where`` names pages: ``/pricing or /plans/*``, ``any page``."""
    return f"when the address has ?{trigger.url_query}, on {where}"
