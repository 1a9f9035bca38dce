"""The site that uses Causerie: pages of a test's own, on another origin than the build."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from html import escape

from playwright.sync_api import Page

from tests.browser.serve import Answer, Server, serve

STRICT_POLICY = (
    "default-src 'none'; script-src 'nonce-abc'; style-src 'none'; "
    "require-trusted-types-for 'script'; trusted-types 'none'"
)

# Kept by the page, because a report that nobody listens to is lost.
LISTENERS = """
window.heard = []; window.reports = []; window.failures = [];
for (const type of ["triggered", "engaged", "completed", "acquired", "goal", "card", "answer", "closed", "error"])
  document.addEventListener("causerie:" + type, ({detail}) => heard.push(detail));
document.addEventListener("securitypolicyviolation", event => reports.push(event.violatedDirective + event.blockedURI));
addEventListener("error", event => failures.push(event.message));
addEventListener("unhandledrejection", event => failures.push(String(event.reason)));
"""


@dataclass(frozen=True, slots=True)
class HostSite:
    """A site with the snippet on each page."""

    server: Server
    cdn: Server
    show: Callable[[str], None]

    def open(
        self, page: Page, path: str, body: str = "", *, head: str = "", query: str = "", attributes: str = ""
    ) -> None:
        """Go to ``path``, whose page holds ``head``, the snippet and ``body``, and wait until the API is there."""
        self.visit(page, path, body, head=head, query=query, attributes=attributes)
        page.wait_for_function("() => window.causerie?.open !== undefined")

    def visit(
        self, page: Page, path: str, body: str = "", *, head: str = "", query: str = "", attributes: str = ""
    ) -> None:
        """The same, without waiting for Causerie."""
        source = escape(f"{self.cdn.address}/causerie.js")
        snippet = f'<script async nonce=abc src="{source}" crossorigin="anonymous"></script>'
        opening = f"<!doctype html><html lang=en {attributes}><title>Host</title><meta charset=utf-8>"
        self.show(f"{opening}<script nonce=abc>{LISTENERS}</script>{head}{snippet}<body>{body}")
        page.goto(self.server.address + path + query)


@contextmanager
def host_site(cdn: Server, headers: dict[str, str] | None = None) -> Iterator[HostSite]:
    """A host site for the build on ``cdn``; ``headers`` go with each of its pages."""
    shown = [""]

    def answer(path: str) -> Answer:
        if path == "/favicon.ico":
            return Answer(b"", status=204)
        return Answer(shown[0].encode(), {"Content-Type": "text/html; charset=utf-8", **(headers or {})})

    def show(document: str) -> None:
        shown[0] = document

    with serve("127.0.0.1", answer) as server:
        yield HostSite(server, cdn, show)
