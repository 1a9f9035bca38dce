"""Python-Markdown without what the language has not: HTML, pictures, rules, code blocks, references."""

import re
from functools import cache
from xml.etree.ElementTree import Element as Tag

from markdown import Markdown
from markdown.extensions.sane_lists import SaneListExtension

LEFT_OUT = {
    "preprocessors": ("html_block",),
    "inlinePatterns": (
        "automail",
        "entity",
        "html",
        "image_reference",
        "reference",
        "short_image_ref",
        "short_reference",
    ),
    "treeprocessors": ("prettify",),
}
BLOCKS_LEFT_OUT = ("code", "hr", "reference", "setextheader")
LIST_BEHIND_TEXT = re.compile(r"^(?![ \t]*(?:[-*+]|\d+\.)[ \t])(.*\S.*)\n(?=(?:[-*+]|\d+\.)[ \t])", re.MULTILINE)


@cache
def reader() -> Markdown:
    """The reader, made once: it keeps nothing from text to text."""
    markdown = Markdown(extensions=[SaneListExtension()])
    for part, names in LEFT_OUT.items():
        for name in names:
            getattr(markdown, part).deregister(name)
    for name in BLOCKS_LEFT_OUT:
        markdown.parser.blockprocessors.deregister(name)
    return markdown


def tree_of_markdown(text: str) -> Tag | None:
    """The elements of a text, in one that stands for all; ``None`` where they are nested too deep to be read.

    A list needs no empty line above it.
    """
    lines = LIST_BEHIND_TEXT.sub(r"\1\n\n", text).split("\n")
    try:
        return read_lines(reader(), lines)
    except RecursionError:
        reader.cache_clear()  # it stopped half way, and would go on from there
        return None


def read_lines(markdown: Markdown, lines: list[str]) -> Tag:
    for preprocessor in markdown.preprocessors:
        lines = preprocessor.run(lines)
    root = markdown.parser.parseDocument(lines).getroot()
    assert root is not None
    for processor in markdown.treeprocessors:
        changed = processor.run(root)
        root = root if changed is None else changed
    return root
