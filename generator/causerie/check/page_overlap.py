"""Whether two patterns of pages can mean the same page, and whether one means all that the other does."""

from causerie.check.kinds.page_pattern import PagePattern

MOST = 100_000
"""How many pairs of letters are compared."""


def overlap(one: PagePattern, other: PagePattern) -> bool:
    """Whether there is a page that both mean."""
    hosts = texts_meet(one.host or "*", other.host or "*")
    paths = any(texts_meet(left, right) for left in paths_of(one) for right in paths_of(other))
    values = dict(other.query)
    return hosts and paths and all(texts_meet(value, values.get(name, "*")) for name, value in one.query)


def covers(wide: PagePattern, narrow: PagePattern) -> bool:
    """Whether every page of the narrow pattern is one of the wide one; false where that cannot be told."""
    hosts = fits(wide.host or "*", narrow.host or "*")
    paths = all(any(fits(path, each) for path in paths_of(wide)) for each in paths_of(narrow))
    values = dict(narrow.query)
    return hosts and paths and all(name in values and fits(value, values[name]) for name, value in wide.query)


def paths_of(pattern: PagePattern) -> tuple[str, ...]:
    """``/plans/*`` means ``/plans`` as well."""
    return (pattern.path, pattern.path.removesuffix("/*") or "/") if pattern.path.endswith("/*") else (pattern.path,)


def texts_meet(one: str, other: str) -> bool:
    """Whether some text fits both, where ``*`` stands for any letters; very long ones are taken to meet."""
    if "*" not in one + other or len(one) * len(other) > MOST:
        return one == other or len(one) * len(other) > MOST
    heads = one.partition("*")[0], other.partition("*")[0]
    if not heads[0].startswith(heads[1]) and not heads[1].startswith(heads[0]):
        return False
    row = [not other[:end].strip("*") for end in range(len(other) + 1)]
    for letter in one:
        above, row = row, [row[0] and letter == "*"]
        for end, beside in enumerate(other, 1):
            if "*" in (letter, beside):
                row.append(above[end] or row[end - 1])
            else:
                row.append(above[end - 1] and letter == beside)
    return row[-1]


def fits(wide: str, text: str) -> bool:
    """Whether a text fits; a ``*`` in the text itself needs one that takes it in."""
    first, *rest = wide.split("*")
    if not rest:
        return text == wide
    if not text.startswith(first) or len(text) < len(first) + len(rest[-1]) or not text.endswith(rest[-1]):
        return False
    at, end = len(first), len(text) - len(rest[-1])
    for part in rest[:-1]:
        found = text.find(part, at, end)
        if found < 0:
            return False
        at = found + len(part)
    return True
