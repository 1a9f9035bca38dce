"""Findings for code scanning, in SARIF 2.1.0.

https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
"""

import json
from collections.abc import Sequence
from pathlib import PurePath
from urllib.parse import quote

from causerie import __version__
from causerie.cli.formats.finding import Finding
from causerie.messages import explain, severity

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
Sarif = dict[str, object]


def as_sarif(findings: Sequence[Finding]) -> str:
    """One run as JSON: every finding is a result, and every code that was found a rule with its whole page as help."""
    codes = sorted({finding.code for finding in findings})
    run: Sarif = {
        "tool": {"driver": {"name": "Causerie", "version": __version__, "rules": [rule(code) for code in codes]}},
        "columnKind": "unicodeCodePoints",
        "results": [result(finding, codes.index(finding.code)) for finding in findings],
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2)


def rule(code: str) -> Sarif:
    """What a code means."""
    page = explain(code)
    return {
        "id": code,
        "shortDescription": {"text": page.partition("\n")[0].removeprefix("# ")},
        "help": {"text": page, "markdown": page},
        "defaultConfiguration": {"level": severity(code)},
    }


def result(finding: Finding, place_of_rule: int) -> Sarif:
    """One finding; where the line is known as it should read, with a fix."""
    words = "\n".join(filter(None, [finding.message, finding.hint, *finding.transcript]))
    file = artifact(finding.span.file)
    found: Sarif = {
        "ruleId": finding.code,
        "ruleIndex": place_of_rule,
        "level": finding.severity,
        "message": {"text": words},
        "locations": [{"physicalLocation": {"artifactLocation": file, "region": region(finding)}}],
    }
    if finding.rewritten is not None:
        found["fixes"] = [{"artifactChanges": [{"artifactLocation": file, "replacements": [replacement(finding)]}]}]
    return found


def artifact(file: str) -> Sarif:
    """The file as an address, relative where its path is."""
    path = PurePath(file)
    return {"uri": path.as_uri() if path.is_absolute() else quote(path.as_posix())}


def region(finding: Finding) -> Sarif:
    """Where the slip stands; lines and columns start at 1, and the end is exclusive, as ours."""
    start, end = finding.span.start, finding.span.end
    return {"startLine": start.line, "startColumn": start.column, "endLine": end.line, "endColumn": end.column}


def replacement(finding: Finding) -> Sarif:
    """The whole line, as it should read."""
    line = finding.span.start.line
    whole = {"startLine": line, "startColumn": 1, "endLine": line, "endColumn": len(finding.line) + 1}
    return {"deletedRegion": whole, "insertedContent": {"text": finding.rewritten}}
