"""The kinds of text in an event, each with the shape that the collector holds it to."""

from typing import Annotated

from pydantic import Field, StringConstraints

LETTERS = 2_000
"""The most that one text of an event may hold."""

NAME = r"^[a-z][a-z0-9-]{0,63}$"
UUID = r"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"
VERSION = r"^[A-Za-z0-9_-]{1,64}$"
MOMENT = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,9})?([Zz]|[+-][0-9]{2}:[0-9]{2})$"
ORIGIN = r"^(null|[a-z][a-z0-9+.-]*://[A-Za-z0-9._:\[\]-]*)$"

Text = Annotated[str, StringConstraints(max_length=LETTERS)]
Name = Annotated[str, StringConstraints(pattern=NAME)]
"""The id of a conversation or of a card."""
Word = Annotated[str, StringConstraints(pattern=r"^[A-Za-z][A-Za-z0-9_-]{0,63}$")]
"""A key of the language (a trigger, a type of card), or a name the site gave (a variant, an environment)."""
Uuid = Annotated[str, StringConstraints(pattern=UUID), Field(json_schema_extra={"format": "uuid"})]
"""A UUID with hyphens and in small letters, as RFC 9562 has them written: one id is one text."""
Version = Annotated[str, StringConstraints(pattern=VERSION)]
"""The first letters of the hash of the conversation's file."""
Origin = Annotated[str, StringConstraints(pattern=ORIGIN, max_length=LETTERS)]
"""Scheme, host and port; `null` where a page has none (a sandboxed frame)."""
Path = Annotated[str, StringConstraints(pattern=r"^/[^?#]*$", max_length=LETTERS)]
"""The path of a page: no host, no query, no hash."""
Language = Annotated[str, StringConstraints(pattern=r"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}$")]
"""A BCP 47 tag."""
Attribute = Annotated[str, StringConstraints(pattern=r"^(lead|company)\.[a-z][a-z0-9_]{0,63}$")]
"""The full name of an attribute of `site.yaml`."""
