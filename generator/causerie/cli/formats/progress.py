"""How far translations are, for people and for programs."""

import json
from collections.abc import Sequence
from itertools import groupby

import click

from causerie.translate.progress import Progress


def as_table(listed: Sequence[Progress]) -> str:
    """A line a language and conversation, below each other."""
    if not listed:
        return "The site has one language. Write others under “languages” in site.yaml."
    width = max(len(each.conversation) for each in listed)
    lines: list[str] = []
    for language, group in groupby(listed, key=lambda each: each.language):
        lines.append(click.style(language, bold=True))
        lines += [f"  {each.conversation:<{width}}  {in_words(each)}" for each in group]
    return "\n".join(lines)


def in_words(progress: Progress) -> str:
    """“14 of 16 translated, 1 changed since, 1 missing”."""
    if not progress.translated and not progress.stale:
        return click.style(f"not translated ({progress.texts} texts)", dim=True)
    if progress.translated == progress.texts:
        return click.style(f"all {progress.texts} translated", fg="green")
    parts = [f"{progress.translated} of {progress.texts} translated"]
    parts += [f"{progress.stale} changed since"] if progress.stale else []
    parts += [f"{progress.missing} missing"] if progress.missing else []
    return click.style(", ".join(parts), fg="yellow")


def as_json(listed: Sequence[Progress]) -> str:
    """``{"fr": {"book-a-demo": {"texts", "translated", "stale", "missing"}}}``."""
    record: dict[str, dict[str, dict[str, int]]] = {}
    for each in listed:
        numbers = {"texts": each.texts, "translated": each.translated, "stale": each.stale, "missing": each.missing}
        record.setdefault(each.language, {})[each.conversation] = numbers
    return json.dumps(record, ensure_ascii=False, indent=2)
