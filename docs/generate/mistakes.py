"""The page of typical mistakes: what Causerie says of them, and what a plain JSON Schema validator says."""

from pathlib import Path
from tempfile import TemporaryDirectory

import click
import yaml
from jsonschema import Draft7Validator

from causerie.cli.formats.finding import put_into_words
from causerie.cli.tell_result import report
from causerie.compile import check_site
from causerie.schema import json_schema

SITE = """name: Acme
endpoint: https://events.acme.com/v1/events
attributes:
  lead.first_name: {type: text, personal: true}
  lead.email: {type: email, personal: true}
"""
TOP = """# Ten typical mistakes

What `causerie check` says of a slip, beside what a validator says that knows nothing but a JSON Schema: our own,
which is what an editor has. Its words are those of the Python package jsonschema, and of PyYAML where the file is no
YAML."""
MISTAKES: dict[str, str] = {
    "A jump to a card that is not there": """cards:
  - question: Shall we meet?
    choices:
      - Yes: meeting
      - Not now: newsleter
  - message: See you soon!
    id: meeting
    then: end
  - message: Then read our news.
    id: newsletter
""",
    "A mistyped key": """cards:
  - question: Shall we meet?
    choises: [Today, Tomorrow]
""",
    "A colon in a text": """cards:
  - message: One thing: we are closed today.
""",
    "A text that YAML cuts short": """cards:
  - message: We're #1 in Belgium!
""",
    "A selector that YAML takes for a comment": """triggers:
  - click: #talk-to-us
cards:
  - message: Hello!
""",
    "A token that may be empty": """cards:
  - message: Hi {{ lead.first_name }}, welcome back!
""",
    "Curly quotes from a word processor": """triggers:
  - click: “.talk-to-us”
cards:
  - message: Hello!
""",
    "A tab": """cards:
\t- message: Hello!
""",
    "A condition with one equals sign": """cards:
  - message: Welcome back!
    when: lead.first_name = "Ada"
""",
    "A card that nobody reaches": """cards:
  - question: Shall we meet?
    choices:
      - Today: today
      - Tomorrow: today
  - message: Then read our news.
  - message: See you!
    id: today
""",
}


def page() -> str:
    """A section a mistake."""
    return "\n\n".join([TOP, *(section(title, flow) for title, flow in MISTAKES.items())])


def section(title: str, flow: str) -> str:
    """The file, and what each says of it."""
    return "\n\n".join(
        [
            f"## {title}",
            block(flow, "yaml flows/hello.yaml"),
            f"Causerie:\n\n{block(said_by_causerie(flow))}",
            f"A validator:\n\n{block(said_by_validator(flow))}",
        ]
    )


def block(text: str, language: str = "") -> str:
    """A block of code."""
    return f"```{language}\n{text.rstrip()}\n```"


def said_by_causerie(flow: str) -> str:
    """What ``causerie check`` prints of a site that holds this flow, without the closing line."""
    with TemporaryDirectory() as folder:
        Path(folder, "site.yaml").write_text(SITE, "utf-8")
        Path(folder, "hello.yaml").write_text(flow, "utf-8")
        checked = check_site(Path(folder))
    findings = put_into_words("flows", checked.diagnostics, checked.source.lines)
    return click.unstyle(report(checked, findings)).rpartition("\n\n")[0]


def said_by_validator(flow: str) -> str:
    """The validator's messages, each with its place in the data; or what stopped the parser."""
    try:
        value = yaml.safe_load(flow)
    except yaml.YAMLError as error:
        return str(error)
    errors = sorted(Draft7Validator(json_schema("flow")).iter_errors(value), key=lambda error: error.json_path)
    return "\n".join(f"{error.json_path}: {error.message}" for error in errors) or "(nothing)"
