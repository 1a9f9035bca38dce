"""``form_submit``: the visitor sends a form of the page, and the page stays."""

from typing import ClassVar

from pydantic import Field

from causerie.check.kinds.selector import Selector
from causerie.check.trigger import Trigger
from causerie.plan.example_element import ExampleElement, example_element

OPENS_BY_ITSELF = False
COMES_ONCE = False


class FormSubmit(Trigger):
    """The form goes its way; where the page changes after it, use page_load on the next page instead."""

    called: ClassVar[str] = "a form_submit trigger"

    form_submit: Selector = Field(description="Which form.", examples=["form#newsletter"])


def plan_trigger(trigger: FormSubmit) -> str:
    """The selector."""
    return trigger.form_submit


def sentence(trigger: FormSubmit, where: str) -> str:
    """What opens the conversation, behind "Opens"; ``where`` names pages: ``/pricing or /plans/*``, ``any page``."""
    return f"when the form {trigger.form_submit} is sent on {where}, and the page stays"


def example(trigger: FormSubmit) -> ExampleElement | None:
    """Something to try it on."""
    return example_element(trigger.form_submit, "form")
