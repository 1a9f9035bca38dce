"""The words that Causerie itself says to visitors: a file a language, ``en.json`` and its like.

At the top stand the SDK's words (``sdk_src/plan.ts``, ``Words``); under ``page`` those of the pages without JavaScript.
"""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path

from causerie.languages import PSEUDO, fallbacks
from causerie.words.pseudo import pseudo

FOLDER = Path(__file__).parent
FALLBACK = "en"
RIGHT_TO_LEFT = frozenset({"ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"})


@dataclass(frozen=True, slots=True)
class PageWords:
    """What pages without JavaScript say. ``answer`` has a blank for ``{label}``, ``go_to`` one for ``{host}``."""

    optional: str
    needs_script: str
    answer: str
    go_on: str
    go_to: str
    restart: str
    thanks: str
    end: str
    privacy: str


@dataclass(frozen=True, slots=True)
class SystemWords:
    """All words of one language; ``sdk`` by the SDK's own keys."""

    sdk: Mapping[str, str]
    page: PageWords


@cache
def system_words(language: str) -> SystemWords:
    """The words of ``language`` (``fr-CA``), else of what stands in for it (``fr``), else in English."""
    if language == PSEUDO:
        english = system_words(FALLBACK)
        on_pages = {key: pseudo(text) for key, text in asdict(english.page).items()}
        return SystemWords({key: pseudo(text) for key, text in english.sdk.items()}, PageWords(**on_pages))
    names = (*fallbacks(language), FALLBACK)
    file = next(file for name in names if (file := FOLDER / f"{name}.json").is_file())
    words = json.loads(file.read_text(encoding="utf-8"))
    page = PageWords(**words.pop("page"))
    return SystemWords(words, page)


def is_right_to_left(language: str) -> bool:
    """Whether a language is written from right to left."""
    base, _, rest = language.partition("-")
    return base in RIGHT_TO_LEFT and not rest.startswith("Latn")
