"""The words of every message: one Markdown file a code, which is its reference page as well.

A file begins with its title, its severity, the sentence with blanks in braces, and a hint; sections say why and show a
bad and a good example.
"""

import re
from functools import cache
from pathlib import Path

from causerie.diagnostics import Diagnostic, Severity

FOLDER = Path(__file__).parent
BLANK = r"\{([a-z_]+)\}"


def codes() -> tuple[str, ...]:
    """Every code that there is, sorted."""
    return tuple(sorted(file.stem for file in FOLDER.glob("*.md")))


def explain(code: str) -> str:
    """The whole page of a code, in Markdown, with ``…`` for the blanks of its sentence.

    Raises:
        KeyError: there is no such code.
    """
    if not re.fullmatch("[a-z_0-9]+", code) or not (FOLDER / f"{code}.md").is_file():
        raise KeyError(code)
    told, sections, examples = page(code).partition("\n## ")
    return re.sub(BLANK, "…", told) + sections + examples


@cache
def page(code: str) -> str:
    return (FOLDER / f"{code}.md").read_text("utf-8")


def severity(code: str) -> Severity:
    """Whether a code is an error or a warning."""
    return Severity(head(code)[0])


def word(diagnostic: Diagnostic) -> tuple[Severity, str, str | None]:
    """Severity, sentence and hint of a diagnostic; where names are near, they are the whole hint."""
    severity_, sentence, hint = head(diagnostic.code)
    if diagnostic.near:
        hint = f"Did you mean {one_of(diagnostic.near, diagnostic.near_lines)}?"
    return Severity(severity_), filled(sentence, diagnostic.words), filled(hint, diagnostic.words) or None


def head(code: str) -> tuple[str, str, str]:
    """Severity, sentence and hint, as they stand in the first paragraphs of the page; the hint may be missing."""
    _, severity_, sentence, *rest = page(code).split("\n\n")
    hint = rest[0] if rest and not rest[0].startswith("## ") else ""
    return severity_.strip("*").lower(), flat(sentence), flat(hint)


def flat(paragraph: str) -> str:
    return " ".join(paragraph.split())


def filled(sentence: str, words: dict[str, str]) -> str:
    """The sentence with its blanks filled; what the writer wrote is cut where it is very long."""
    return re.sub(BLANK, lambda blank: short(words.get(blank[1], blank[0])), sentence)


def short(text: str, most: int = 120) -> str:
    flat_text = flat(text)
    return flat_text if len(flat_text) <= most else f"{flat_text[: most - 1]}…"


def one_of(names: tuple[str, ...], lines: tuple[int, ...]) -> str:
    """``“a” (line 3), “b” (line 7) or “c” (line 9)``."""
    places = [f" (line {line})" if line else "" for line in lines] or [""] * len(names)
    quoted = [f"“{name}”{place}" for name, place in zip(names, places, strict=True)]
    return " or ".join(filter(None, (", ".join(quoted[:-1]), quoted[-1])))
