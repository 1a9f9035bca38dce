"""``python -m causerie`` is ``causerie``."""

from causerie.cli.main import run

run()
