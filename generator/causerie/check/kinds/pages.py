"""Pages: patterns of addresses, as a list, as one pattern, or as ``{include, exclude}``."""

from dataclasses import dataclass
from typing import Annotated

from causerie.check.kinds.page_pattern import PagePattern, read_page_pattern
from causerie.check.read_by import ReadBy
from causerie.diagnostics import Span, slip
from causerie.near_names import near_names
from causerie.parse.tree import Mapping, Node, Sequence


@dataclass(frozen=True, slots=True)
class Pages:
    """A page is meant when a pattern of ``include`` matches (or there is none) and none of ``exclude`` does."""

    include: tuple[PagePattern, ...]
    exclude: tuple[PagePattern, ...]
    span: Span


def read_pages(node: Node) -> Pages:
    if not isinstance(node, Mapping):
        return Pages(read_patterns(node), (), node.span)
    for key, _ in node.entries:
        if key.text not in ("include", "exclude"):
            near = near_names(key.text, ("include", "exclude"))
            raise slip("unknown_key", key.span, near, key=key.text, where="pages", keys="include, exclude")
    include, exclude = node.get("include"), node.get("exclude")
    return Pages(
        read_patterns(include) if include else (),
        read_patterns(exclude) if exclude else (),
        node.span,
    )


def read_patterns(node: Node) -> tuple[PagePattern, ...]:
    if isinstance(node, Sequence):
        if not node.items:
            raise slip("empty_value", node.span)
        return tuple(read_page_pattern(item) for item in node.items)
    return (read_page_pattern(node),)


ONE_OR_MORE = {"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]}

PagesValue = Annotated[
    Pages,
    ReadBy(
        read_pages,
        {
            "anyOf": [
                *ONE_OR_MORE["anyOf"],
                {
                    "type": "object",
                    "properties": {"include": ONE_OR_MORE, "exclude": ONE_OR_MORE},
                    "additionalProperties": False,
                },
            ]
        },
    ),
]
