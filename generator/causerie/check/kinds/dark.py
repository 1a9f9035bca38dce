"""``dark``: whether a conversation follows a visitor who likes dark colours."""

from typing import Annotated, Literal

from causerie.check.kinds.word_of import word_of
from causerie.check.read_by import ReadBy
from causerie.parse.tree import Node


def read_dark(node: Node) -> str:
    return {"auto": "auto", "true": "auto", "false": "never"}[word_of("auto", "true", "false")(node)]


Dark = Annotated[Literal["auto", "never"], ReadBy(read_dark, {"enum": ["auto", True, False]})]
