"""Who reads which language of a conversation."""

import re
from pathlib import Path

import pytest

from causerie.plan.plan_languages import plan_languages
from tests.site_folder import model_of
from tests.translate.po_text import po_text


def read_by(visitor: str, languages: list[str], folder: Path) -> str:
    """The file that a visitor of that language gets, of a conversation in these languages; the first is its own."""
    (folder / "locales").mkdir(parents=True)
    for language in languages[1:]:
        text = po_text({("talk/message-1/message", "Hello!"): f"Hello in {language}!"})
        (folder / "locales" / f"{language}.po").write_text(text, encoding="utf-8")
    site = f"name: Acme\nlanguages: [{', '.join(languages)}]\n"
    model = model_of(folder, {"site.yaml": site, "talk.yaml": "cards:\n  - message: Hello!\n"})
    planned = plan_languages(model.conversations[0], model.site)
    assert planned.otherwise == (languages[0],)
    codes = (visitor, *planned.otherwise)
    expressions = [(test.reads.removeprefix("/").removesuffix("/i"), test.file) for test in planned.tests]
    return next(file for code in codes for reads, file in expressions if re.search(reads, code, re.IGNORECASE))


@pytest.mark.parametrize(
    ("languages", "visitor", "file"),
    [
        (["en", "fr"], "fr", "talk/fr"),
        (["en", "fr"], "fr-CA", "talk/fr"),
        (["en", "fr"], "FR_fr", "talk/fr"),
        (["en", "fr"], "fry", "talk"),
        (["en", "fr"], "de", "talk"),
        (["en", "fr"], "", "talk"),
        (["en", "pt", "pt-BR"], "pt-BR", "talk/pt-BR"),
        (["en", "pt", "pt-BR"], "pt-AO", "talk/pt"),
        (["en", "pt-BR", "pt-PT"], "pt", "talk/pt-BR"),
        (["en", "pt-BR", "pt-PT"], "pt-PT", "talk/pt-PT"),
        (["en", "zh-Hans", "zh-Hant"], "zh-TW", "talk/zh-Hant"),
        (["en", "zh-Hans", "zh-Hant"], "zh-Hant-HK", "talk/zh-Hant"),
        (["en", "zh-Hans", "zh-Hant"], "zh-CN", "talk/zh-Hans"),
        (["en", "zh-Hans", "zh-Hant"], "zh", "talk/zh-Hans"),
        (["en", "zh-Hant"], "zh-CN", "talk"),
        (["en", "es", "es-MX"], "es-419", "talk/es"),
    ],
)
def test_a_visitor_gets_the_nearest_language(languages: list[str], visitor: str, file: str, tmp_path: Path) -> None:
    assert read_by(visitor, languages, tmp_path) == file
