"""PO files are read as gettext's own programs read them."""

from io import BytesIO

import pytest
from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po, write_po
from hypothesis import given
from hypothesis import strategies as st

from causerie.diagnostics import SlipError
from causerie.parse.parse_po import parse_po
from causerie.parse.place import span_within
from causerie.source import SourceFile

WORDS = st.text(st.sampled_from('abc é日👋"\\\n\t{}%'), min_size=1, max_size=40).filter(lambda text: bool(text.strip()))


@given(st.dictionaries(st.tuples(WORDS, WORDS), st.tuples(WORDS, st.booleans()), max_size=6), st.integers(20, 120))
def test_what_babel_writes_is_read_as_babel_reads_it(
    texts: dict[tuple[str, str], tuple[str, bool]], width: int
) -> None:
    catalog = Catalog(locale="fr")
    for (context, source), (words, fuzzy) in texts.items():
        catalog.add(source, words, context=context, flags=["fuzzy"] if fuzzy else [])
    written = BytesIO()
    write_po(written, catalog, width=width)
    text = written.getvalue().decode()
    found = parse_po(SourceFile("locales/fr.po", text), "fr")
    again = read_po(BytesIO(written.getvalue()), locale="fr", abort_invalid=True)
    read = {(each.context, each.id): (each.string, each.fuzzy) for each in again if each.id}
    assert {(each.context, each.source): (each.forms[0].text, each.fuzzy) for each in found.messages} == read
    assert found.rule.forms == again.num_plurals


def test_a_place_in_a_translation_is_found_over_lines_and_escapes() -> None:
    text = 'msgid "a"\nmsgstr ""\n"Un \\"mot\\" "\n  "et [un lien](x)"\n'
    (message,) = parse_po(SourceFile("locales/fr.po", text), "fr").messages
    (form,) = message.forms
    start = form.text.index("[un")
    assert form.text == 'Un "mot" et [un lien](x)'
    assert span_within(form, start, start + 3).start == (4, 7)
    assert span_within(form, form.text.index("mot"), form.text.index("mot") + 3).start == (3, 7)


def test_a_file_of_another_program_keeps_its_comments_and_its_header() -> None:
    text = '# Ana, 2026\nmsgid ""\nmsgstr ""\n"X-Generator: Poedit\\n"\n\n# checked\nmsgid "a"\nmsgstr "b"\n'
    found = parse_po(SourceFile("locales/fr.po", text), "fr")
    assert found.header.splitlines()[0] == "# Ana, 2026"
    assert "Poedit" in found.header
    assert found.messages[0].comments == ("checked",)


@pytest.mark.parametrize("rule", ["n(n)", "alert(1)", "n;x", "n == 1 ? 5 : 0", "n/0", "", "(" * 200, "__import__"])
def test_a_plural_rule_that_no_program_understands_never_reaches_a_browser(rule: str) -> None:
    text = f'msgid ""\nmsgstr "Plural-Forms: nplurals=2; plural={rule};\\n"\n\nmsgid "a"\nmsgstr "b"\n'
    try:
        found = parse_po(SourceFile("locales/fr.po", text), "fr")
    except SlipError as slip:
        assert slip.diagnostic.code == "unreadable_translations"
    else:
        assert found.rule.expression in ("n", "n != 1")


@given(st.text(st.sampled_from('msgid"strctx_pual[01]\\\n #~,|:Plural-Forms:nplurals=2;=n>1'), max_size=120))
def test_any_letters_are_read_or_told(text: str) -> None:
    try:
        parse_po(SourceFile("locales/fr.po", text), "fr")
    except SlipError as slip:
        line, column = slip.diagnostic.span.start
        lines = text.split("\n")
        assert slip.diagnostic.code == "unreadable_translations"
        assert 1 <= column <= len(lines[line - 1]) + 1
