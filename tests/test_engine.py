"""What a conversation does: flows in the language, compiled, and run on the engine that ships, in V8."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from causerie.compile import build_site
from tests.engine.transcript import lines
from tests.engine.v8 import BEGINNING, Engine, Talk, load_engine

CASES = sorted((Path(__file__).parent / "engine" / "cases").glob("*.yaml"))
SITE = """
name: Engine
attributes:
  lead.email: {type: email, personal: true}
  lead.first_name: {type: text, personal: true}
  lead.phone: {type: phone, personal: true}
  lead.score: {type: number}
  company.size: {type: number}
  company.sector: {type: text}
endpoint: https://events.example.com/v1/events
"""


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Engine:
    """The engine with the conversation of every case."""
    folder = tmp_path_factory.mktemp("engine")
    site = folder / "flows"
    site.mkdir()
    (site / "site.yaml").write_text(SITE)
    for case in CASES:
        flow, _ = halves(case)
        (site / case.name).write_text(flow, encoding="utf-8")
    built = build_site(site, folder / "dist")
    assert built.files, built.diagnostics
    return load_engine(folder / "dist")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_a_conversation_does_what_its_case_says(engine: Engine, case: Path, pytestconfig: pytest.Config) -> None:
    script = yaml.safe_load(halves(case)[1])
    talk = Talk(engine, case.stem, dict(script.get("visitor", {})))
    done = [line for action in script["do"] for line in play(talk, action)]
    if pytestconfig.getoption("--accept"):
        accept(case, done)
    assert done == script["expect"]


def halves(case: Path) -> tuple[str, str]:
    """A case is a flow as a marketer writes it, ``---``, and what is done and expected."""
    flow, _, script = case.read_text(encoding="utf-8").partition("---\n")
    return flow, script


def play(talk: Talk, action: str | dict[str, Any]) -> list[str]:
    """One line of a case's ``do``, and what came of it. ``page`` sets attributes as the page may at any time."""
    verb: str
    what: Any
    verb, what = next(iter(action.items())) if isinstance(action, dict) else (action, None)
    match verb:
        case "open" | "close":
            return lines(talk.hear(verb, what))
        case "choose":
            return lines(talk.choose(what))
        case "type":
            return lines(talk.hear("answer", what))
        case "skip":
            return lines(talk.hear("answer"))
        case "anew":
            talk.state = {**BEGINNING, "told": talk.state["told"]}
            return lines(talk.hear("open"))
        case "page":
            talk.values.update(what)
            return []
    raise ValueError(f"no action: {verb}")


def accept(case: Path, done: list[str]) -> None:
    """Write what was done over what was expected."""
    head, _, _ = case.read_text(encoding="utf-8").partition("\nexpect:")
    expected = yaml.safe_dump(done, allow_unicode=True, width=1000, default_flow_style=False)
    indented = "".join(f"  {line}\n" for line in expected.splitlines())
    case.write_text(f"{head}\nexpect:\n{indented}", encoding="utf-8")
