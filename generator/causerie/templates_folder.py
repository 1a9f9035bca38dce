"""Where the templates are: beside the code in an installed package, at the top of a checkout."""

from pathlib import Path


def templates_folder() -> Path:
    """The folder that holds the Jinja2 templates; wheels carry a copy of the checkout's ``templates/``."""
    package = Path(__file__).parent
    installed = package / "templates"
    return installed if installed.is_dir() else package.parents[1] / "templates"
