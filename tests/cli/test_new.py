"""``causerie new``: what it writes is sound from the first minute, and nothing is ever lost to it."""

import os
import subprocess
import sys
from pathlib import Path
from shutil import copytree, ignore_patterns

import pytest

from causerie.compile import build_site, check_site
from tests.cli.conftest import Causerie

ROOT = Path(__file__).parents[2]


def first_lines(folder: Path) -> dict[str, str]:
    return {file.name: file.read_text("utf-8").splitlines()[0] for file in sorted(folder.glob("*.yaml"))}


def test_a_new_site_and_a_new_flow_are_built_and_point_editors_at_the_schemas(
    causerie: Causerie, tmp_path: Path
) -> None:
    assert causerie("new", "site", "acme-chat").out.splitlines() == [
        "Wrote acme-chat/hello.yaml",
        "Wrote acme-chat/site.yaml",
        "Now run: causerie check acme-chat",
    ]
    assert causerie("new", "flow", "book-a-demo", "--site", "acme-chat").code == 0
    assert causerie("check", "acme-chat", "--strict").out == "2 conversations, 6 cards: fine.\n"
    built = build_site(tmp_path / "acme-chat", tmp_path / "dist")
    assert built.model
    assert (built.model.site.name, built.model.conversations[0].name) == ("Acme chat", "Book a demo")
    for name, line in first_lines(tmp_path / "acme-chat").items():
        schema = line.removeprefix("# yaml-language-server: $schema=")
        assert (tmp_path / "acme-chat" / schema).resolve().is_file()
        assert schema.endswith("/site.json" if name == "site.yaml" else "/flow.json")


def test_a_site_in_flows_is_called_like_the_folder_around_it(causerie: Causerie, tmp_path: Path) -> None:
    causerie("new", "site", "larkspur/flows")
    model = check_site(tmp_path / "larkspur" / "flows").model
    assert model
    assert model.site.name == "Larkspur"


@pytest.mark.parametrize("arguments", [("site", "flows"), ("flow", "hello")])
def test_what_is_there_stays_as_it_is(arguments: tuple[str, str], causerie: Causerie, site: Path) -> None:
    before = {file.name: file.read_text() for file in site.iterdir()}
    ended = causerie("new", *arguments)
    assert ended.code == 2
    assert "“flows/hello.yaml” is there already, and stays as it is. Choose another name." in ended.err
    assert {file.name: file.read_text() for file in site.iterdir()} == before


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("flow", "Book a demo"), "cannot be the name of a conversation. Did you mean “book-a-demo”?"),
        (("flow", "parts"), "cannot be the name of a conversation. Did you mean “the-parts”?"),
        (
            ("flow", "hi", "--site", "nowhere"),
            "There is no site in “nowhere”. Make one with: causerie new site nowhere",
        ),
        (("card", "quote"), "A new card is written where Causerie itself is made: in a checkout of its code."),
        (("card", "Quote"), "“Quote” cannot be the name of a card. Use a-z, 0-9 and _, as in YAML."),
        (("trigger", "class"), "“class” is a word of Python or JavaScript. Choose another name."),
    ],
)
def test_what_cannot_be_made_is_told_with_what_to_do(
    arguments: tuple[str, ...], words: str, causerie: Causerie, site: Path
) -> None:
    before = sorted(site.parent.rglob("*"))
    ended = causerie("new", *arguments)
    assert ended.code == 2
    assert words in ended.err
    assert sorted(site.parent.rglob("*")) == before


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A copy of what a new card or trigger touches."""
    folder = tmp_path / "checkout"
    for room in ("generator", "templates", "sdk_src/cards", "sdk_src/triggers", "tests/cards", "tests/triggers"):
        copytree(ROOT / room, folder / room, ignore=ignore_patterns("__pycache__", "sdk_parts"))
    for file in ("tests/__init__.py", "tests/test_cards_and_triggers.py"):
        (folder / file).write_bytes((ROOT / file).read_bytes())
    option = 'parser.addoption("--accept", action="store_true")'
    (folder / "tests" / "conftest.py").write_text(f"def pytest_addoption(parser):\n    {option}\n")
    return folder


def run(checkout: Path, *arguments: str) -> str:
    """What a Python program of the checkout prints."""
    command = [sys.executable, "-m", *arguments]
    environment = os.environ | {"PYTHONPATH": f"{checkout / 'generator'}{os.pathsep}{checkout}"}
    done = subprocess.run(command, cwd=checkout, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.mark.parametrize(
    ("kind", "name", "files"),
    [
        (
            "card",
            "quote_of_day",
            [
                "generator/causerie/cards/quote_of_day.py",
                "sdk_src/cards/quote_of_day.ts",
                "templates/cards/quote_of_day.html.j2",
                "tests/cards/quote_of_day/flow.yaml",
                "tests/cards/quote_of_day/steps.js",
            ],
        ),
        (
            "trigger",
            "country",
            [
                "generator/causerie/triggers/country.py",
                "sdk_src/triggers/country.ts",
                "tests/triggers/country/flow.yaml",
                "tests/triggers/country/watches.js",
            ],
        ),
    ],
)
def test_the_rooms_of_a_new_card_or_trigger_pass_its_tests(
    kind: str, name: str, files: list[str], checkout: Path
) -> None:
    told = run(checkout, "causerie", "new", kind, name).splitlines()
    assert [line.removeprefix("Wrote ") for line in told[:-1]] == files
    options = ("-q", "-p", "no:cacheprovider", "-c", os.devnull, "--rootdir", str(checkout), "-k", name)
    assert "1 passed" in run(checkout, "pytest", *options, "tests/test_cards_and_triggers.py")
    for file in files:
        text = (checkout / file).read_text("utf-8")
        assert not any(word in text for word in ("NAME", "CLASS", "VARIABLE", "DASHED", "TITLE", "SCHEMAS"))
