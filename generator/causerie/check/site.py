"""The keys of ``site.yaml``."""

from typing import Annotated, ClassVar

from pydantic import BeforeValidator, Field

from causerie.check.attribute import Attribute, entries_of
from causerie.check.budget import Budget
from causerie.check.kinds.global_name import GlobalName
from causerie.check.kinds.ids import Language
from causerie.check.kinds.numbers import Flag
from causerie.check.kinds.time_zone import TimeZone
from causerie.check.kinds.web_address import FolderAddress, WebAddress
from causerie.check.kinds.words import Line
from causerie.check.many import Many
from causerie.check.placed import unwritten
from causerie.check.policies.read_policy import PolicyValue
from causerie.check.record import Record
from causerie.check.theme import Theme

Attributes = Annotated[dict[str, Attribute], BeforeValidator(entries_of)]


class Site(Record):
    """What all conversations share."""

    called: ClassVar[str] = "site.yaml"

    name: Line = Field(description="The site's name.", examples=["Acme"])
    base_url: FolderAddress | None = Field(
        default=None, description="Where the built folder is published.", examples=["https://cdn.acme.com/chat/"]
    )
    languages: Many[Language] = Field(
        default=(unwritten("en"),), description="The first is the default.", examples=[["en", "fr"]]
    )
    time_zone: TimeZone = Field(default=unwritten("UTC"), description="Of dates and hours.", examples=["Europe/Paris"])
    theme: Theme | None = Field(default=None, description="How conversations look.")
    attributes: Attributes = Field(default={}, description="What may be known about a lead or a company.")
    privacy_policy: WebAddress | None = Field(default=None, description="The address of the privacy policy.")
    endpoint: WebAddress | None = Field(
        default=None,
        description="Where events go; without it, nothing is sent.",
        examples=["https://events.acme.com/v1/events"],
    )
    global_name: GlobalName = Field(
        default=unwritten("causerie"), alias="global", description="The SDK's name in the page."
    )
    indexable: Flag = Field(default=False, description="Whether search engines may list the conversations' own pages.")
    budget: Budget | None = Field(default=None, description="What visitors may download; a build above it fails.")
    policies: Many[PolicyValue] = Field(
        default=(),
        description="Promises about every path of every conversation, proved by each check.",
        examples=[["no path has more than 6 questions"]],
    )
