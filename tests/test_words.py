"""Causerie's own words say the same in every language."""

import json
import re
from dataclasses import asdict
from pathlib import Path

import pytest

from causerie.languages import fallbacks
from causerie.words import FOLDER, is_right_to_left, system_words

LANGUAGES = sorted(file.stem for file in Path(FOLDER).glob("*.json"))


PROMISED = {"ar", "de", "en", "es", "fr", "it", "ja", "ko", "nl", "pt", "pt-BR", "zh-Hans", "zh-Hant"}


def sentences(language: str) -> list[str]:
    """Everything that Causerie says in a language."""
    words = system_words(language)
    return [*words.sdk.values(), *asdict(words.page).values()]


def test_the_promised_languages_are_there() -> None:
    assert set(LANGUAGES) >= PROMISED


@pytest.mark.parametrize("language", LANGUAGES)
def test_signs_are_those_of_printed_books(language: str) -> None:
    """No typewriter's quotes, apostrophes and dots, no sign of another script beside a Chinese or Japanese letter."""
    text = "\n".join(sentences(language))
    assert not re.search(r"""["']|\.\.\.|  """, text)
    assert not re.search(r"[\u3040-\u30ff\u4e00-\u9fff][,.!?:;()]", text)
    assert not re.search(r"[\u0600-\u06ff][,;?]", text)
    assert not text.startswith(" ")


@pytest.mark.parametrize(
    ("language", "opened", "closed"),
    [
        ("ar", "«", "»"),
        ("de", "„", "“"),
        ("en", "“", "”"),
        ("es", "«", "»"),
        ("fr", "«\u00a0", "\u00a0»"),
        ("it", "«", "»"),
        ("ja", "「", "」"),
        ("ko", "“", "”"),
        ("nl", "“", "”"),
        ("pt", "«", "»"),
        ("pt-BR", "“", "”"),
        ("zh-Hans", "“", "”"),
        ("zh-Hant", "「", "」"),
    ],
)
def test_an_answer_is_quoted_as_the_language_quotes(language: str, opened: str, closed: str) -> None:
    assert f"{opened}{{label}}{closed}" in system_words(language).page.answer


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_has_all_words_and_every_blank(language: str) -> None:
    own, english = system_words(language), system_words("en")
    assert own.sdk.keys() == english.sdk.keys()
    for key, sentence in asdict(english.page).items():
        assert re.findall(r"{\w+}", asdict(own.page)[key]) == re.findall(r"{\w+}", sentence)
    assert all([*own.sdk.values(), *asdict(own.page).values()])


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_is_not_english_with_another_name(language: str) -> None:
    if language != "en":
        assert system_words(language).sdk["close"] != "Close"
        assert json.loads((FOLDER / f"{language}.json").read_text(encoding="utf-8"))["page"] != {}


def test_a_region_speaks_its_language_and_the_rest_english() -> None:
    assert system_words("fr-CA") == system_words("fr")
    assert system_words("pt-AO") == system_words("pt") != system_words("pt-BR")
    assert system_words("zh-TW") == system_words("zh-Hant-HK") == system_words("zh-Hant")
    assert system_words("zh") == system_words("zh-CN") == system_words("zh-Hans")
    assert system_words("xx") == system_words("en")


@pytest.mark.parametrize(
    ("language", "chain"),
    [
        ("en", ["en"]),
        ("pt-BR", ["pt-BR", "pt"]),
        ("es-419", ["es-419", "es"]),
        ("zh", ["zh", "zh-Hans"]),
        ("zh-CN", ["zh-CN", "zh-Hans", "zh"]),
        ("zh-TW", ["zh-TW", "zh-Hant"]),
        ("zh-Hant-TW", ["zh-Hant-TW", "zh-Hant"]),
        ("zh-Hans-HK", ["zh-Hans-HK", "zh-Hans", "zh"]),
    ],
)
def test_what_stands_in_for_a_language(language: str, chain: list[str]) -> None:
    assert list(fallbacks(language)) == chain


@pytest.mark.parametrize(
    ("language", "expected"),
    [("ar", True), ("he", True), ("fa-IR", True), ("az-Latn", False), ("en", False), ("ur-Latn", False)],
)
def test_the_direction_of_a_language(language: str, expected: bool) -> None:
    assert is_right_to_left(language) is expected
