"""Writes a PO file beside the conversations."""

from pathlib import Path

from causerie.read.read_site import LOCALES


def write_po_file(site: str, language: str, text: str) -> str:
    """Write it, unless it is there with these words; its path, as one would type it.

    Raises:
        OSError: the folder cannot be written to.
    """
    file = Path(site) / LOCALES / f"{language}.po"
    file.parent.mkdir(exist_ok=True)
    if not file.is_file() or file.read_text(encoding="utf-8") != text:
        file.write_text(text, encoding="utf-8", newline="\n")
    return str(file)
