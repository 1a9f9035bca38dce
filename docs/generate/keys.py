"""The page of all keys but those of cards and triggers."""

from causerie.check.attribute import Attribute
from causerie.check.budget import Budget
from causerie.check.flow import Flow
from causerie.check.record import Record
from causerie.check.site import Site
from causerie.check.theme import Colours, Theme
from docs.generate.keys_of import keys_of

SECTIONS: tuple[tuple[str, type[Record]], ...] = (
    ("Flows", Flow),
    ("site.yaml", Site),
    ("attribute", Attribute),
    ("theme", Theme),
    ("colours", Colours),
    ("budget", Budget),
)
TOP = """# Keys

Every key of a conversation's file and of `site.yaml`. What they are for is told in [Flows](../language/flows.md) and
[site.yaml](../language/site.md); cards and triggers have [their](cards.md) [pages](triggers.md)."""


def page() -> str:
    """A section a record."""
    sections = (f"## {title}\n\n{record.__doc__}\n\n{keys_of(record)}" for title, record in SECTIONS)
    return "\n\n".join([TOP, *sections])
