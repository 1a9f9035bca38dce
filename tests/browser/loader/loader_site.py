"""The loader alone on a page.

Its pieces are the real ones, linked as the generator does it; the player only writes down what it is asked.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field

from playwright.sync_api import Page

from causerie.emit.integrity import integrity_of
from causerie.emit.link import link, read_side
from tests.browser.host_site import HostSite, host_site
from tests.browser.serve import Answer, serve

PLAYER = """
const calls = window.calls = [];
window.players = 0;
export default host => ++window.players && ({
  open(conversation, options, trigger, element) {
    calls.push(["open", conversation, options === true || {...options}, trigger ?? "api", element?.id ?? null]);
    return true;
  },
  close() { calls.push(["close"]) },
});
"""
LINKS = """click($l, "[data-causerie]", element => element.dataset.causerie);"""
OPEN_TO_ALL = {"Access-Control-Allow-Origin": "*", "Content-Type": "text/javascript; charset=utf-8"}
STRICT = {
    "Content-Security-Policy": "default-src 'none'; style-src 'none'; script-src 'nonce-abc'; "
    "require-trusted-types-for 'script'"
}


@dataclass(slots=True)
class Cdn:
    """What the files' server has. ``refuse`` says whether a path is a 404 this time."""

    files: dict[str, str] = field(default_factory=dict)
    refuse: Callable[[str], bool] | None = None

    def answer(self, path: str) -> Answer:
        known = path in self.files and not (self.refuse and self.refuse(path))
        return Answer(self.files[path].encode() if known else b"", OPEN_TO_ALL, 200 if known else 404)


@contextmanager
def loader_site(watch: str = LINKS, headers: Mapping[str, str] = STRICT) -> Iterator[tuple[HostSite, Cdn]]:
    """A site with the conversation ``demo``; ``watch`` is the code that calls its triggers, by their public names."""
    player, demo = stage_two("player", PLAYER), stage_two("demo", 'export default "demo"')
    cdn = Cdn({player.path: player.code, demo.path: demo.code})
    cdn.files["/causerie.js"] = loader_script(watch, {"player": player.integrity, "demo": demo.integrity})
    with serve("localhost", cdn.answer) as server, host_site(server, dict(headers)) as host:
        yield host, cdn


@dataclass(frozen=True, slots=True)
class File:
    """A file of stage two."""

    path: str
    code: str
    integrity: str


def stage_two(id_: str, code: str) -> File:
    """The file under its name, which is made of letters and digits only."""
    while not (integrity := integrity_of(code.encode()))[:12].isalnum():
        code += "\n"
    return File(f"/parts/{id_}.{integrity[:12]}.js", code, integrity)


def loader_script(watch: str, files: Mapping[str, str], modules: str = "{}") -> str:
    """``causerie.js``. In ``watch``, pieces have their public names, and the loader is ``$l``."""
    side = read_side("loader")
    exports = {export: (piece.name, local) for piece in side.pieces.values() for export, local in piece.exports.items()}
    used = {name: exports[name] for name in re.findall(r"\w+", watch) if name in exports}
    names = "".join(f"let {name}={local};" for name, (_, local) in used.items())
    start = side.local("loader/start", "start")
    site = f'document.currentScript,"causerie","causerie:Acme",{dict(files)}'
    tail = f"{start}({site},$l=>{{{names}{watch}}},{modules})"
    return f"(()=>{{{link(side, ['loader/start', *(piece for piece, _ in used.values())], tail)}}})()"


def calls(page: Page) -> list[list[object]]:
    """What the player was asked, after its files had time to come.

    An opening is `["open", conversation, options, trigger, element's id]`.
    """
    page.wait_for_timeout(300)
    heard = page.evaluate("window.calls ?? []")
    assert isinstance(heard, list)
    return heard
