"""What visitors of another language are given."""

import json
from pathlib import Path

import pytest
from py_mini_racer import MiniRacer

from causerie.check.model import Conversation
from causerie.check.translations.placed_text import placed_texts
from causerie.compile import build_site, check_site
from causerie.rooms import room_names
from tests.site_folder import model_of, site_folder
from tests.translate.po_text import po_text

SITE = """
    name: Acme
    languages: [en, pt-BR, fr]
    attributes:
      company.size: {type: number}
      lead.interest: {type: text}
"""
FLOW = """
    name: Talk
    cards:
      - message: Hello!
      - question: Ready?
        id: ready
        save: lead.interest
        choices:
          - Yes: bye
          - label: No
            value: never
          - Maybe
      - message: "{{ company.size or 2 }} [seats](https://acme.com/seats) wait."
      - message: Bye!
        id: bye
        when: answers.ready == "Yes"
"""
SEATS = "{{ company.size or 2 }} [seats](https://acme.com/seats) wait."
CARDS = Path(__file__).parents[1] / "cards"
SHOWN = {"button", "capture", "label", "message", "placeholder", "question"}
FRENCH: dict[tuple[str, str], str | tuple[str, ...]] = {
    ("talk/name", "Talk"): "Parlons",
    ("talk/message-1/message", "Hello!"): "Bonjour !",
    ("talk/ready/question", "Ready?"): "Prêt ?",
    ("talk/ready/choices/1/label", "Yes"): "then",
    ("talk/ready/choices/2/label", "No"): "Non",
    ("talk/ready/choices/3/label", "Maybe"): "Peut-être",
    ("talk/message-2/message", SEATS): (
        "Une [place](https://acme.com/seats) vous attend.",
        "{{ company.size or 2 }} [places](https://acme.com/seats) vous attendent.",
    ),
    ("talk/bye/message", "Bye!"): "Au revoir !",
}


def site(folder: Path, **catalogues: str) -> Path:
    (folder / "locales").mkdir(parents=True)
    for language, text in catalogues.items():
        (folder / "locales" / f"{language.replace('_', '-')}.po").write_text(text, encoding="utf-8")
    return site_folder(folder, {"site.yaml": SITE, "talk.yaml": FLOW})


def translations(folder: Path, *, drafts: bool = False) -> dict[str, Conversation]:
    """The translations of the one conversation, by language."""
    checked = check_site(folder, drafts=drafts)
    assert checked.model, checked.diagnostics
    return {each.language: each for each in checked.model.conversations[0].translations}


def sources(conversation: Conversation, folder: Path) -> list[str]:
    model = check_site(folder).model
    assert model
    return [text.source for text in placed_texts(conversation, model.site)]


def script_of(folder: Path, language: str) -> str:
    """The file of the conversation in a language."""
    assert not [slip for slip in check_site(folder).diagnostics if slip.code != "missing_translation"]
    out = folder.parent / "dist"
    build_site(folder, out)
    manifest = json.loads((out / "manifest.json").read_text("utf-8"))
    file = out / str(manifest["conversations"]["talk"]["translations"][language]["file"])
    return file.read_text("utf-8")


def test_an_answer_is_stored_in_the_authors_words_whatever_the_language(tmp_path: Path) -> None:
    code = script_of(site(tmp_path / "site", fr=po_text(FRENCH, "nplurals=2; plural=(n > 1)")), "fr")
    assert '["then",3,"Yes"],["Non",,"never"],["Peut-être",,"Maybe"]' in code


def test_the_number_in_a_text_chooses_the_plural_form_of_the_language(tmp_path: Path) -> None:
    code = script_of(site(tmp_path / "site", fr=po_text(FRENCH, "nplurals=2; plural=(n > 1)")), "fr")
    racer = MiniRacer()
    racer.eval(f"var steps = ({code.removeprefix('export default')})[7]")
    shown = {
        size: json.loads(str(racer.eval(f"JSON.stringify(steps[2][2](name => ({{'company.size': {size}}})[name]))")))
        for size in (1, 2, 25)
    }
    assert [words[0].split()[0] for words in shown.values()] == ["Une", "2", "25"]
    assert shown[25][1] == ["a", "places", {"href": "https://acme.com/seats"}]


def test_the_page_without_javascript_shows_the_form_of_the_numbers_default(tmp_path: Path) -> None:
    folder = site(tmp_path / "site", fr=po_text(FRENCH, "nplurals=2; plural=(n > 1)"))
    build_site(folder, tmp_path / "dist")
    html = (tmp_path / "dist/talk/fr/index.html").read_text("utf-8")
    assert '2 <a href="https://acme.com/seats">places</a> vous attendent.' in html
    assert '<html lang="fr">' in html
    assert "<title>Parlons – Acme</title>" in html


def test_a_region_falls_back_to_its_language_text_by_text(tmp_path: Path) -> None:
    plain = {("talk/message-1/message", "Hello!"): "Olá!", ("talk/bye/message", "Bye!"): "Adeus!"}
    brazilian = {("talk/bye/message", "Bye!"): "Tchau!"}
    folder = site(tmp_path / "site", pt=po_text(plain), pt_BR=po_text(brazilian))
    found = sources(translations(folder)["pt-BR"], folder)
    assert "Olá!" in found
    assert "Tchau!" in found
    assert "Ready?" in found


def test_what_changed_since_it_was_translated_is_shown_in_the_authors_words(tmp_path: Path) -> None:
    stale = {("talk/message-1/message", "Good day!"): "Bonne journée !", ("talk/bye/message", "Bye!"): "Au revoir !"}
    folder = site(tmp_path / "site", fr=po_text(stale))
    found = sources(translations(folder)["fr"], folder)
    assert "Hello!" in found
    assert "Bonne journée !" not in found


def test_a_text_keeps_its_translation_when_its_card_gets_another_number(tmp_path: Path) -> None:
    moved = {("talk/message-7/message", "Hello!"): "Bonjour !"}
    folder = site(tmp_path / "site", fr=po_text(moved))
    assert "Bonjour !" in sources(translations(folder)["fr"], folder)


def test_a_conversation_that_nobody_began_to_translate_stays_in_its_language(tmp_path: Path) -> None:
    folder = site(tmp_path / "site", fr=po_text({("talk/message-1/message", "Hello!"): ""}))
    assert translations(folder) == {}
    assert check_site(folder).diagnostics == ()


def test_the_made_up_language_is_built_with_drafts_only(tmp_path: Path) -> None:
    folder = site(tmp_path / "site", en_XA=po_text({("talk/message-1/message", "Hello!"): "⟦Ĥééļļöö!⟧"}))
    assert translations(folder) == {}
    assert list(translations(folder, drafts=True)) == ["en-XA"]


def test_a_site_with_one_language_pays_nothing(tmp_path: Path) -> None:
    folder = site(tmp_path / "site")
    build_site(folder, tmp_path / "dist")
    loader = (tmp_path / "dist/causerie.js").read_text("utf-8")
    assert "navigator.languages" not in loader
    assert "get " not in loader.rpartition("currentScript")[2]


@pytest.mark.parametrize("card", room_names("cards"))
def test_every_text_that_a_card_shows_is_given_to_translators(card: str, tmp_path: Path) -> None:
    flow = (CARDS / card / "flow.yaml").read_text("utf-8")
    model = model_of(tmp_path, {"site.yaml": (CARDS / "site.yaml").read_text("utf-8"), "flow.yaml": flow})
    keys = {text.context.rpartition("/")[2] for text in placed_texts(model.conversations[0], model.site)}
    written = {line.strip("- ").partition(":")[0] for line in flow.splitlines()}
    assert written & SHOWN <= keys
