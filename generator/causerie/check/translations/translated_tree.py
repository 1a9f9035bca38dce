"""A conversation's syntax tree with other words in it: keys, jumps and conditions stay as they are.

A choice stores its label where it has no value of its own. Its translation gets the author's label for a value, so
that answers, conditions and reports are the same in all languages.
"""

from collections.abc import Mapping as ByIdentity
from dataclasses import dataclass

from causerie.parse.tree import Mapping, Node, Scalar, Sequence


@dataclass(frozen=True, slots=True)
class Replacement:
    """``words`` for ``written``; ``is_choice``: it is the label of a choice."""

    written: Scalar
    words: Scalar
    is_choice: bool


Replacements = ByIdentity[int, Replacement]


def translated_tree(tree: Node, replacements: Replacements) -> Node:
    """The tree in which each value is replaced whose identity has a replacement."""
    match tree:
        case Sequence(items=items, span=span):
            return Sequence(tuple(translated_tree(item, replacements) for item in items), span)
        case Mapping(entries=((label, target),), span=span) if id(label) in replacements:
            then = (Scalar("then", target.span), target)
            return Mapping((*choice(replacements[id(label)]), then), span)
        case Mapping(entries=entries, span=span):
            return Mapping(tuple(translated_entries(entries, replacements)), span)
    found = replacements.get(id(tree))
    if found is None:
        return tree
    return Mapping(tuple(choice(found)), found.written.span) if found.is_choice else found.words


def translated_entries(
    entries: tuple[tuple[Scalar, Node], ...], replacements: Replacements
) -> list[tuple[Scalar, Node]]:
    """The values of these keys; beside the label of a choice, its value."""
    has_value = any(key.text == "value" for key, _ in entries)
    written: list[tuple[Scalar, Node]] = []
    for key, value in entries:
        found = replacements.get(id(value))
        if found and found.is_choice:
            written += choice(found)[: 1 if has_value else 2]
        else:
            written.append((key, translated_tree(value, replacements)))
    return written


def choice(found: Replacement) -> list[tuple[Scalar, Node]]:
    """The label of a choice, and its value: where the label has tokens, what they show is stored in any language."""
    span = found.written.span
    label: list[tuple[Scalar, Node]] = [(Scalar("label", span), found.words)]
    return label if "{{" in found.written.text else [*label, (Scalar("value", span), found.written)]
