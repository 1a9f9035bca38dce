"""The templates of pages and gallery."""

from functools import cache
from urllib.parse import urlsplit

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from causerie.emit.emitted import Emitted
from causerie.emit.integrity import integrity_attribute
from causerie.emit.preview import labels, opening_words
from causerie.emit.text_to_html import attributes, html_of, is_phrasing
from causerie.plan.text import default_words
from causerie.templates_folder import templates_folder
from causerie.words import PageWords


@cache
def templates() -> Environment:
    """The environment in which they are rendered: everything is escaped, and an unknown name is an error."""
    environment = Environment(
        loader=FileSystemLoader(templates_folder()),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {
        "attributes": attributes,
        "html": html_of,
        "integrity": integrity,
        "labels": labels,
        "leads_to": leads_to,
        "opening_words": opening_words,
        "words": default_words,
    }
    environment.tests["phrasing"] = is_phrasing
    return environment


def read_template(name: str) -> str:
    """The text of a file that is no template: a style sheet, a script."""
    return (templates_folder() / name).read_text(encoding="utf-8")


def integrity(file: Emitted) -> str:
    """The ``integrity`` attribute of what loads a file."""
    return integrity_attribute(file.content)


def leads_to(address: str, words: PageWords) -> str:
    """The words of a link to an address."""
    host = urlsplit(address).hostname
    return words.go_to.format(host=host) if host else words.go_on
