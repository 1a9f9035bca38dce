"""PO files for tests."""

from collections.abc import Mapping

HEADER = 'msgid ""\nmsgstr ""\n"Plural-Forms: {rule};\\n"\n'
TWO = "nplurals=2; plural=(n != 1)"


def po_text(translations: Mapping[tuple[str, str], str | tuple[str, ...]], rule: str = TWO) -> str:
    """A file with these translations, by context and source; several are plural forms."""
    entries = [HEADER.format(rule=rule)]
    for (context, source), words in translations.items():
        lines = [f"msgctxt {quoted(context)}", f"msgid {quoted(source)}"]
        if isinstance(words, str):
            lines.append(f"msgstr {quoted(words)}")
        else:
            lines.append(f"msgid_plural {quoted(source)}")
            lines += [f"msgstr[{number}] {quoted(form)}" for number, form in enumerate(words)]
        entries.append("\n".join(lines))
    return "\n\n".join(entries) + "\n"


def quoted(text: str) -> str:
    """A string as PO files write it."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'
