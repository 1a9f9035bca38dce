"""A conversation's syntax tree with other words in it: keys, jumps and conditions stay as they are."""

from collections.abc import Mapping as Words

from causerie.parse.tree import Mapping, Node, Scalar, Sequence


def translated_tree(tree: Node, words: Words[int, Scalar]) -> Node:
    """The tree in which each value whose identity is in ``words`` is replaced."""
    match tree:
        case Sequence(items=items, span=span):
            return Sequence(tuple(translated_tree(item, words) for item in items), span)
        case Mapping(entries=((label, target),), span=span) if id(label) in words:
            return long_form(words[id(label)], label, target, span_of=tree)
        case Mapping(entries=entries, span=span):
            return Mapping(tuple((key, translated_tree(value, words)) for key, value in entries), span)
    return words.get(id(tree), tree)


def long_form(label: Scalar, written: Scalar, target: Node, span_of: Mapping) -> Mapping:
    """A choice, ``Label: card id``, as keys and values: its translated label may read like a key."""
    keys = [(Scalar("label", written.span), label), (Scalar("then", target.span), target)]
    return Mapping(tuple(keys), span_of.span)
