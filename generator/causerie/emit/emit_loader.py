"""The loader: one script for host pages, and the same as a module."""

import json
import re
from collections.abc import Mapping

from causerie.emit.free_name import free_name
from causerie.emit.in_language import files_literal
from causerie.emit.javascript import literal
from causerie.emit.link import Side, link
from causerie.emit.readers import reader_code, reader_pieces
from causerie.plan.javascript_literal import string_literal
from causerie.plan.names import camel_case
from causerie.plan.site_plan import LoaderPlan, PageTest, Watch

CLASSIC = "document.currentScript"
MODULE = '{src:import.meta.url,nonce:""}'
LINKS = '"[data-causerie]",e=>e.dataset.causerie'
"""Links and buttons that name a conversation open it without a trigger of its own."""
NAME = re.compile(r"""\bv\(("(?:[^"\\]|\\.)*")\)""")
"""A name in compiled code; the loader reads it without a detour."""


def loader_script(plan: LoaderPlan, side: Side, integrities: Mapping[str, str], modules: Mapping[str, str]) -> str:
    """``causerie.js``: a classic script that leaves nothing behind but the API.

    ``modules`` are the files that it brings along, by id, each as the code of its default export.
    """
    return f"(()=>{{{link(side, pieces_of(plan), start(plan, side, integrities, modules, CLASSIC))}}})()"


def loader_module(plan: LoaderPlan, side: Side, integrities: Mapping[str, str], modules: Mapping[str, str]) -> str:
    """``causerie.mjs``: the same, with the API as its default export."""
    return link(side, pieces_of(plan), f"export default {start(plan, side, integrities, modules, MODULE)};")


def pieces_of(plan: LoaderPlan) -> list[str]:
    """The pieces that these triggers and guards ask for."""
    wanted = {
        "loader/start": True,
        "loader/in_language": bool(plan.languages),
        "loader/once": any(watch.once for watch in plan.watches),
        "loader/page": any(watch.guard and watch.guard.pages for watch in plan.watches),
    }
    prepared = (f"loader/{piece}" for piece in plan.preparations)
    triggers = {"triggers/click", *(f"triggers/{watch.type}" for watch in plan.watches)}
    return [
        *(piece for piece, is_wanted in wanted.items() if is_wanted),
        *prepared,
        *triggers,
        *reader_pieces(plan.readers),
    ]


def start(plan: LoaderPlan, side: Side, integrities: Mapping[str, str], modules: Mapping[str, str], script: str) -> str:
    """``start(…,l=>{…})``: what the loader is told of this site."""
    loader = free_name(side)
    arguments = [
        script,
        string_literal(plan.global_name),
        string_literal(plan.storage_key),
        files_literal({name: string_literal(text) for name, text in integrities.items()}, plan.languages, side),
        f"{loader}=>{{{';'.join(calls(plan, side, loader))}}}",
    ]
    if modules:
        held = {name: f"{{default:{code}}}" for name, code in modules.items()}
        arguments.append(files_literal(held, plan.languages, side))
    return f"{side.local('loader/start', 'start')}({','.join(arguments)})"


def calls(plan: LoaderPlan, side: Side, loader: str) -> list[str]:
    """A call for each trigger, behind that for links which name a conversation; ``loader`` is what they are given."""
    readers = {reader.name: f"{reader_code(reader, side, loader)}({loader}.values)" for reader in plan.readers}
    first = [f"{side.local(f'loader/{piece}', camel_case(piece))}({loader})" for piece in plan.preparations]
    links = f"{side.local('triggers/click', 'click')}({loader},{LINKS})"
    return [*first, links, *(call(watch, side, loader, readers) for watch in plan.watches)]


def call(watch: Watch, side: Side, loader: str, readers: Mapping[str, str]) -> str:
    """``timeOnPage(l,30,()=>/…/.test(page())&&"<id>","time_on_page")``."""
    function = side.local(f"triggers/{watch.type}", camel_case(watch.type))
    if watch.once:
        function = f"{side.local('loader/once', 'once')}({function})"
    key = f",{string_literal(watch.type)}" if watch.by_itself else ""
    return f"{function}({loader},{literal(watch.argument)},()=>{guarded(watch, side, loader, readers)}{key})"


def guarded(watch: Watch, side: Side, loader: str, readers: Mapping[str, str]) -> str:
    """The conversation's id behind all that must hold."""

    def read(written: re.Match[str]) -> str:
        name = json.loads(written[1])
        return readers.get(name) or f"{loader}.values[{string_literal(name)}]"

    terms = [string_literal(watch.conversation)]
    if watch.guard and watch.guard.when:
        terms.insert(0, NAME.sub(read, watch.guard.when))
    if watch.guard and watch.guard.pages:
        terms = [*(page_test(test, side) for test in watch.guard.pages), *terms]
    return "&&".join(terms)


def page_test(test: PageTest, side: Side) -> str:
    """``/…/.test(page())``."""
    page = f"{side.local('loader/page', 'page')}()"
    return f"{test.expression}.test({'location.host+' if test.with_host else ''}{page})"
