"""A page of the site that uses the conversations, for a path that is not built."""

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from causerie.dev.stand_in import StandIn
from causerie.templates_folder import templates_folder


def host_page(path: str, site: StandIn) -> str:
    """The HTML of a plain company page at ``path``, with the snippet and what the triggers listen to."""
    environment = Environment(
        loader=FileSystemLoader(templates_folder()), autoescape=True, undefined=StrictUndefined, trim_blocks=True
    )
    return environment.get_template("dev/host_page.html.j2").render(path=path, site=site)
