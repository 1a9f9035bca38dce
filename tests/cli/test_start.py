"""``causerie check`` starts at once: it loads only what it needs to read and check."""

import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLE_SITE = Path(__file__).parents[2] / "flows"
WRITERS = {"brotli", "causerie.emit", "causerie.words", "rich", "sqlglot", "duckdb"}
SERVERS = {"asyncio", "causerie.collect", "causerie.dev", "socketserver", "starlette", "uvicorn", "watchdog"}
PARSERS_FOR_SOME = {"cssselect2", "markdown", "wcwidth"}
CHECK = """
import sys
from causerie.cli.main import exit_code

sys.argv = ["causerie", "check", sys.argv[1]]
code = exit_code()
print(*sys.modules, sep="\\n")
sys.exit(code)
"""


def loaded_by_a_check(site: Path) -> set[str]:
    """The names of all modules that a check without errors has loaded."""
    run = subprocess.run([sys.executable, "-c", CHECK, site], check=True, capture_output=True, text=True)
    return set(run.stdout.splitlines()[1:])


@pytest.mark.parametrize("module", sorted(WRITERS | SERVERS))
def test_a_check_loads_nothing_that_writes_or_serves(module: str, modules_of_example: set[str]) -> None:
    assert module not in modules_of_example


@pytest.fixture(scope="module")
def modules_of_example() -> set[str]:
    return loaded_by_a_check(EXAMPLE_SITE)


def test_a_check_of_plain_texts_and_plain_selectors_loads_no_parser_of_others(tmp_path: Path) -> None:
    (tmp_path / "site.yaml").write_text("name: Acme\n")
    (tmp_path / "hello.yaml").write_text("triggers: [click: '.hello']\ncards:\n  - message: Hello!\n")
    assert loaded_by_a_check(tmp_path) & PARSERS_FOR_SOME == set()
