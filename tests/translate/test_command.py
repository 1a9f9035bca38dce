"""``causerie translate``, as translators and authors meet it."""

import json
from pathlib import Path

from click.testing import CliRunner, Result

from causerie.cli.main import program
from causerie.compile import check_site
from tests.site_folder import site_folder

FLOW = """
    name: Talk
    description: For buyers.
    cards:
      - question: Hi {{ lead.first_name or "there" }}!
        notes: Friendly, not familiar.
        choices: [Yes, No]
      - message: "{{ company.size or 2 }} seats wait."
"""
SITE = """
    name: Acme
    languages: [en, fr, ja]
    attributes:
      lead.first_name: {type: text}
      company.size: {type: number}
"""


def translate(command: str, folder: Path, *options: str) -> Result:
    return CliRunner().invoke(program, ["translate", command, str(folder), *options], standalone_mode=False)


def extracted(folder: Path, language: str = "fr") -> str:
    assert translate("extract", folder).exception is None
    return (folder / "locales" / f"{language}.po").read_text("utf-8")


def translated(folder: Path, **words: str) -> None:
    """Write translations into the French file, by their sources."""
    text = extracted(folder)
    for source, translation in words.items():
        assert f'msgid "{source}"\nmsgstr ""' in text
        text = text.replace(f'msgid "{source}"\nmsgstr ""', f'msgid "{source}"\nmsgstr "{translation}"')
    (folder / "locales" / "fr.po").write_text(text, "utf-8")


def talk(folder: Path, flow: str = FLOW) -> Path:
    return site_folder(folder, {"site.yaml": SITE, "talk.yaml": flow})


def test_extract_tells_translators_what_stands_where(tmp_path: Path) -> None:
    text = extracted(talk(tmp_path))
    assert '#. For buyers.\n#: talk.yaml\nmsgctxt "talk/name"' in text
    assert "#. Friendly, not familiar.\n#. Keep {{ … }} as it is" in text
    assert (
        '#. On a button: keep it short.\n#: talk.yaml\nmsgctxt "talk/question-1/choices/1/label"\nmsgid "Yes"' in text
    )


def test_a_text_with_a_number_has_the_plural_forms_of_each_language(tmp_path: Path) -> None:
    folder = talk(tmp_path)
    assert 'msgstr[0] ""\nmsgstr[1] ""' in extracted(folder)
    assert "msgid_plural" not in extracted(folder, "ja")


def test_extract_twice_changes_nothing(tmp_path: Path) -> None:
    folder = talk(tmp_path)
    translated(folder, Yes="Oui")
    assert extracted(folder) == extracted(folder)


def test_an_edit_of_the_author_keeps_what_was_translated_and_marks_what_changed(tmp_path: Path) -> None:
    folder = talk(tmp_path)
    translated(folder, Yes="Oui", Talk="Parlons")
    changed = FLOW.replace("name: Talk", "name: Let us talk").replace("cards:", "cards:\n      - message: Welcome!")
    talk(folder, changed.replace("[Yes, No]", "[Perhaps, Yes]"))
    text = extracted(folder)
    assert '#, fuzzy\n#| msgid "Talk"\nmsgctxt "talk/name"\nmsgid "Let us talk"\nmsgstr "Parlons"' in text
    assert 'msgctxt "talk/question-1/choices/2/label"\nmsgid "Yes"\nmsgstr "Oui"' in text
    assert 'msgid "Perhaps"\nmsgstr ""' in text


def test_a_translators_comment_stays(tmp_path: Path) -> None:
    folder = talk(tmp_path)
    file = folder / "locales" / "fr.po"
    file.parent.mkdir()
    file.write_text(
        '# Ana, 2026\nmsgid ""\nmsgstr ""\n\n# sure?\nmsgctxt "talk/name"\nmsgid "Talk"\nmsgstr "Ah"\n', "utf-8"
    )
    text = extracted(folder)
    assert text.startswith("# Ana, 2026\n")
    assert "# sure?\n#. For buyers." in text


def test_what_no_text_wants_any_more_is_kept_and_comes_back(tmp_path: Path) -> None:
    folder = talk(tmp_path)
    translated(folder, No="Non")
    talk(folder, FLOW.replace("[Yes, No]", "[Yes]"))
    assert '#~ msgid "No"\n#~ msgstr "Non"' in extracted(folder)
    talk(folder)
    assert '\nmsgid "No"\nmsgstr "Non"' in extracted(folder)


def test_status_counts_texts(tmp_path: Path) -> None:
    folder = talk(tmp_path)
    translated(folder, Yes="Oui")
    talk(folder, FLOW.replace("name: Talk", "name: Speak"))
    assert "1 of 5 translated, 4 missing" in translate("status", folder).output
    found = json.loads(translate("status", folder, "--format", "json").output)
    assert found["fr"]["talk"] == {"texts": 5, "translated": 1, "stale": 0, "missing": 4}
    assert found["ja"]["talk"]["translated"] == 0


def test_pseudo_has_no_slip_and_leaves_tokens_and_links_alone(tmp_path: Path) -> None:
    flow = FLOW.replace("Hi {{", "See [us](https://acme.com/a-b), **{{").replace('"there" }}!', '"there" }}**!')
    folder = talk(tmp_path, flow)
    assert translate("pseudo", folder).exception is None
    text = (folder / "locales" / "en-XA.po").read_text("utf-8")
    assert '⟦Šéééé [ûûš](https://acme.com/a-b), **{{ lead.first_name or \\"there\\" }}**!⟧' in text
    assert check_site(folder, drafts=True).diagnostics == ()


def test_a_file_that_is_not_understood_is_never_written_over(tmp_path: Path) -> None:
    folder = talk(tmp_path)
    (folder / "locales").mkdir()
    (folder / "locales" / "fr.po").write_text("Oui = Yes\n", "utf-8")
    found = translate("extract", folder)
    assert found.return_value == 1
    assert "unreadable_translations" in found.output
    assert (folder / "locales" / "fr.po").read_text("utf-8") == "Oui = Yes\n"


def test_a_language_that_is_none_is_told_as_wrong_usage(tmp_path: Path) -> None:
    found = translate("extract", talk(tmp_path), "--language", "french")
    assert "is not the code of a language" in str(found.exception)
