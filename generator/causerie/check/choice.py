"""One answer of a question. The short forms are ``Label`` and ``Label: card id``."""

from typing import ClassVar

from pydantic import Field, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

from causerie.check.any_card import AnyCard
from causerie.check.kinds.condition import Condition
from causerie.check.kinds.ids import Jump
from causerie.check.kinds.words import Label, Line
from causerie.check.many import Many
from causerie.check.record import Record
from causerie.parse.text import PlainText
from causerie.parse.tree import Mapping, Node, Scalar


class Choice(Record):
    """A branch: it goes to a card, or through cards of its own, or on."""

    called: ClassVar[str] = "a choice"
    missing: ClassVar[dict[str, str]] = {"label": "choice_without_label"}

    label: Label = Field(description="What stands on the button.", examples=["Yes, I do"])
    value: Line | None = Field(default=None, description="What is stored. Default: the label.")
    when: Condition | None = Field(default=None, description="The choice is offered only when this holds.")
    then: Jump | None = Field(default=None, description="The card to go to, or `end`, `restart`, `dismiss`.")
    cards: Many[AnyCard] = Field(default=(), description="Cards of its own; afterwards it goes on behind the question.")

    @property
    def stored(self) -> PlainText:
        """What is stored when it is taken."""
        if self.value is None:
            return self.label
        return PlainText((str(self.value),), Scalar(str(self.value), self.value.span))

    @classmethod
    def whole_form(cls, node: Node) -> Node:
        if isinstance(node, Scalar):
            return Mapping(((label_key(node), node),), node.span)
        if isinstance(node, Mapping) and len(node.entries) == 1 and node.entries[0][0].text not in cls.known_keys():
            label, target = node.entries[0]
            return Mapping(((label_key(label), label), (Scalar("then", target.span), target)), node.span)
        return node

    @classmethod
    def __get_pydantic_json_schema__(cls, core: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        short = {"type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": {"type": "string"}}
        return {"anyOf": [{"type": ["string", "number", "boolean"]}, short, handler(core)]}


def label_key(written: Scalar) -> Scalar:
    return Scalar("label", written.span)
