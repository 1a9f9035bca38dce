"""The page of all messages; each is told whole in its own file, which ``causerie explain`` prints."""

from causerie.diagnostics import Severity
from causerie.messages import codes, explain, severity
from docs.generate.table import table

TOP = """# Messages

What the compiler may say. `causerie explain CODE` tells each one with its reason, a bad and a good example; so does
the page behind its name here. An **error** is what would not work, or would mislead a visitor; a **warning** is what
works and surprises. A code never changes its meaning."""
PAGES = "../../generator/causerie/messages"


def page() -> str:
    """Errors, then warnings, each by name."""
    return "\n\n".join([TOP, section("Errors", Severity.ERROR), section("Warnings", Severity.WARNING)])


def section(title: str, nature: Severity) -> str:
    """A row a code: its name, and the title of its page."""
    rows = [(f"[`{code}`]({PAGES}/{code}.md)", title_of(code)) for code in codes() if severity(code) is nature]
    return f"## {title}\n\n{table(('code', 'what it is about'), rows)}"


def title_of(code: str) -> str:
    """The first line of its page."""
    return explain(code).partition("\n")[0].removeprefix("# ")
