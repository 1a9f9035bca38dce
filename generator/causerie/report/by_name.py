"""Measures by a name: a day, a page, a trigger, a variant."""

from collections.abc import Iterable, Mapping

from causerie.report.ask import Sums
from causerie.report.measures import Measures

ByName = dict[str, Measures]
Named = tuple[str | int, str | int, tuple[int, ...]]


def named(sums: Mapping[str, Sums], query: str) -> Iterable[Named]:
    """The conversation, the name and the numbers of each line of a query."""
    return ((conversation, name, numbers) for (conversation, name), numbers in sums[query].items())


def of_conversations(lines: Iterable[Named]) -> dict[str, ByName]:
    """Measures by conversation and by name, both sorted; lines of the same name are added up."""
    found: dict[str, ByName] = {}
    for conversation, name, numbers in sorted(lines):
        names = found.setdefault(str(conversation), {})
        names[str(name)] = names.get(str(name), Measures()).plus(Measures(*numbers))
    return found


def together(parts: Iterable[ByName]) -> ByName:
    """The measures of all conversations, by name, sorted."""
    found: ByName = {}
    for part in parts:
        for name, measures in part.items():
            found[name] = found.get(name, Measures()).plus(measures)
    return dict(sorted(found.items()))


def total(parts: Iterable[Measures]) -> Measures:
    """All together."""
    found = Measures()
    for part in parts:
        found = found.plus(part)
    return found
