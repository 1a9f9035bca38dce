"""Small sites for tests."""

from collections.abc import Mapping
from pathlib import Path
from textwrap import dedent

from causerie.check.model import Model
from causerie.compile import check_site


def site_folder(folder: Path, files: Mapping[str, str]) -> Path:
    """Write a site of these files, by their names; ``site.yaml`` needs to be among them only where it matters."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in {"site.yaml": "name: Acme", **files}.items():
        (folder / name).write_text(dedent(text), encoding="utf-8")
    return folder


def model_of(folder: Path, files: Mapping[str, str]) -> Model:
    """The checked model of a site without an error."""
    checked = check_site(site_folder(folder, files))
    assert checked.model, checked.diagnostics
    return checked.model
