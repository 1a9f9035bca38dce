"""``form_submit``: the visitor sends a form of the page, and the page stays."""

from typing import ClassVar

from pydantic import Field

from causerie.check.kinds.selector import Selector
from causerie.check.trigger import Trigger


class FormSubmit(Trigger):
    """The form goes its way; where the page changes after it, ``page_load`` on the next page is wanted instead."""

    called: ClassVar[str] = "a form_submit trigger"

    form_submit: Selector = Field(description="Which form.", examples=["form#newsletter"])
