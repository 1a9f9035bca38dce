"""Causerie's own words say the same in every language."""

import json
import re
from dataclasses import asdict
from pathlib import Path

import pytest

from causerie.words import FOLDER, is_right_to_left, system_words

LANGUAGES = sorted(file.stem for file in Path(FOLDER).glob("*.json"))


def test_five_languages_at_least() -> None:
    assert {"ar", "de", "en", "es", "fr"} <= set(LANGUAGES)


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
    assert system_words("xx") == system_words("en")


@pytest.mark.parametrize(
    ("language", "expected"),
    [("ar", True), ("he", True), ("fa-IR", True), ("az-Latn", False), ("en", False), ("ur-Latn", False)],
)
def test_the_direction_of_a_language(language: str, expected: bool) -> None:
    assert is_right_to_left(language) is expected
