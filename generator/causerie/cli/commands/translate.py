"""``causerie translate``: the PO files of translators."""

import click

from causerie.cli import options
from causerie.cli.exit_codes import FINE
from causerie.cli.language import languages
from causerie.cli.write import say


@click.group("translate")
def command() -> None:
    """Write the files of translators, and tell how far they are."""


@command.command("extract")
@options.site
@click.option("--language", "wanted", multiple=True, callback=languages, help="Only this one. Default: all.")
def extract(site: str, wanted: tuple[str, ...]) -> int:
    """Bring locales/<language>.po of SITE (default: flows) up to date with the conversations.

    What was translated stays; what changed since is marked as fuzzy.
    """
    from causerie.cli.site_to_translate import site_to_translate
    from causerie.cli.write_po_file import write_po_file
    from causerie.translate.gather import gather
    from causerie.translate.po_file import po_file
    from causerie.translate.progress import progress_of

    found = site_to_translate(site)
    if isinstance(found, int):
        return found
    for language in wanted or found.languages:
        gathered = gather(found.model, language)
        texts = [text for conversation in gathered.values() for text in conversation]
        old = found.catalogues.get(language)
        file = write_po_file(site, language, po_file(texts, language, found.model.site.name, old))
        count = progress_of("", language, tuple(texts), old)
        say(f"{file}: {count.texts} texts, {count.translated} translated, {count.stale} changed since.")
    if not wanted and not found.languages:
        say("The site has one language. Write others under “languages” in site.yaml, or name one with --language.")
    return FINE


@command.command("status")
@options.site
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
def status(site: str, form: str) -> int:
    """Tell how much of each conversation is translated."""
    from causerie.cli.formats.progress import as_json, as_table
    from causerie.cli.site_to_translate import site_to_translate
    from causerie.translate.progress import progress_in

    found = site_to_translate(site)
    if isinstance(found, int):
        return found
    listed = [each for language in found.languages for each in progress_in(found.model, language, found.catalogues)]
    say(as_json(listed) if form == "json" else as_table(listed))
    return FINE


@command.command("pseudo")
@options.site
def pseudo(site: str) -> int:
    """Write locales/en-XA.po: accents, brackets and longer words, to try a layout before translators have begun.

    It is built with --drafts only, on the pages <conversation>/en-XA/.
    """
    from causerie.cli.site_to_translate import site_to_translate
    from causerie.cli.write_po_file import write_po_file
    from causerie.languages import PSEUDO
    from causerie.translate.gather import gather
    from causerie.translate.pseudo_file import pseudo_file

    found = site_to_translate(site)
    if isinstance(found, int):
        return found
    texts = [text for conversation in gather(found.model, PSEUDO).values() for text in conversation]
    file = write_po_file(site, PSEUDO, pseudo_file(texts, found.model.site.name))
    say(f"{file}: {len(texts)} texts. `causerie dev {site} --drafts` shows them on <conversation>/{PSEUDO}/.")
    return FINE
