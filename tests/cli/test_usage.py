"""Wrong usage is told with what to type instead; help is a result."""

from pathlib import Path

import pytest

from causerie import __version__
from tests.cli.conftest import Causerie
from tests.cli.ended import Ended


@pytest.mark.usefixtures("site")
@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["chek"], "There is no command “chek”. Did you mean “check”?"),
        (["check", "flow"], "There is no folder “flow”. Did you mean “flows”?"),
        (["check", "flows/hello.yaml"], "“flows/hello.yaml” is a file. Give the folder that holds site.yaml."),
        (["build", "--out", "flows"], "“flows” is the site itself. Choose a folder beside it."),
        (["build", "--out", "flows/dist"], "“flows/dist” is inside the site “flows”"),
        (["build", "--out", "."], "“.” holds the site “flows” itself."),
        (["build", "--out", "flows/site.yaml"], "is a file"),
        (["check", "--format", "xml"], "'xml' is not one of"),
        (["explain", "unknown_crad"], "There is no message called “unknown_crad”. Did you mean “unknown_card”"),
        (["schema", "flwo"], "There is no schema of “flwo”. Did you mean “flow”?"),
        (["dev", "--port", "70000"], "70000 is not in the range"),
        (["dev", "--host", "nowhere.invalid"], "“nowhere.invalid” is no address of this machine."),
    ],
)
def test_wrong_usage_is_told_on_stderr_with_what_to_type(causerie: Causerie, arguments: list[str], words: str) -> None:
    ended = causerie(*arguments)
    assert (ended.code, ended.out) == (2, "")
    assert words in ended.err


def test_a_missing_site_is_wrong_usage(causerie: Causerie) -> None:
    assert causerie("check").code == 2


def test_every_code_of_a_message_is_explained(causerie: Causerie) -> None:
    codes = causerie("explain").out.split()
    assert "unknown_card" in codes
    assert causerie("explain", "unknown_card").out.strip()


def test_version_and_help_are_results(causerie: Causerie) -> None:
    assert causerie("--version") == Ended(0, f"causerie {__version__}\n", "")
    assert "check" in causerie("--help").out


def test_the_schemas_are_those_that_a_build_publishes(causerie: Causerie, site: Path, tmp_path: Path) -> None:
    assert causerie("build", str(site)).code == 0
    published = {file.stem: file.read_text(encoding="utf-8") for file in (tmp_path / "dist" / "schema").iterdir()}
    assert causerie("schema").out.split() == sorted(published)
    assert {kind: causerie("schema", kind).out for kind in published} == published
