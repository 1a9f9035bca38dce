"""The loader: one script for host pages, and the same as a module."""

from collections.abc import Mapping

from causerie.emit.javascript import literal
from causerie.emit.link import Side, link
from causerie.emit.readers import reader_pieces, readers_literal
from causerie.plan.javascript_literal import string_literal
from causerie.plan.names import camel_case
from causerie.plan.site_plan import LoaderPlan, Watch

CLASSIC = "document.currentScript"
MODULE = '{src:import.meta.url,nonce:""}'
LINKS = '"[data-causerie]",e=>e.dataset.causerie'
"""Links and buttons that name a conversation open it without a trigger of its own."""


def loader_script(plan: LoaderPlan, side: Side, integrities: Mapping[str, str]) -> str:
    """``causerie.js``: a classic script that leaves nothing behind but the API."""
    return f"(()=>{{{link(side, pieces_of(plan), start(plan, side, integrities, CLASSIC))}}})()"


def loader_module(plan: LoaderPlan, side: Side, integrities: Mapping[str, str]) -> str:
    """``causerie.mjs``: the same, with the API as its default export."""
    return link(side, pieces_of(plan), f"export default {start(plan, side, integrities, MODULE)};")


def pieces_of(plan: LoaderPlan) -> list[str]:
    """The pieces that these triggers and guards ask for."""
    guards = [watch.guard for watch in plan.watches if watch.guard]
    wanted = {
        "loader/start": True,
        "loader/once": any(watch.once for watch in plan.watches),
        "loader/unheld": any(watch.held for watch in plan.watches),
        "loader/page": any(guard.pages for guard in guards),
        "loader/read": any(guard.when for guard in guards),
        "loader/remember": plan.remembers,
    }
    triggers = {"triggers/click", *(f"triggers/{watch.type}" for watch in plan.watches)}
    return [*(piece for piece, is_wanted in wanted.items() if is_wanted), *triggers, *reader_pieces(plan.readers)]


def start(plan: LoaderPlan, side: Side, integrities: Mapping[str, str], script: str) -> str:
    """``start(…,l=>{…})``: what the loader is told of this site."""
    arguments = [script, string_literal(plan.global_name), string_literal(plan.storage_key), literal(dict(integrities))]
    body = [f"{side.local('triggers/click', 'click')}(l,{LINKS})", *(call(watch, side) for watch in plan.watches)]
    if any(watch.guard and watch.guard.when for watch in plan.watches):
        body.insert(0, f"let v={side.local('loader/read', 'read')}(l,{readers_literal(plan.readers, side)})")
    if plan.remembers:
        body.insert(0, f"{side.local('loader/remember', 'remember')}(l)")
    return f"{side.local('loader/start', 'start')}({','.join(arguments)},l=>{{{';'.join(body)}}})"


def call(watch: Watch, side: Side) -> str:
    """``timeOnPage(l,30,()=>/…/.test(page())&&"<id>")``."""
    function = side.local(f"triggers/{watch.type}", camel_case(watch.type))
    if watch.once:
        function = f"{side.local('loader/once', 'once')}({function})"
    return f"{function}(l,{literal(watch.argument or 0)},()=>{guarded(watch, side)})"


def guarded(watch: Watch, side: Side) -> str:
    """The conversation's id behind all that must hold."""
    conversation = string_literal(watch.conversation)
    page = f"{side.local('loader/page', 'page')}()" if watch.guard and watch.guard.pages else ""
    terms = [f"{pattern}.test({page})" for pattern in (watch.guard.pages if watch.guard else ())]
    if watch.guard and watch.guard.when:
        terms.append(watch.guard.when)
    if watch.held:
        terms.insert(0, f"{side.local('loader/unheld', 'unheld')}(l,{conversation})")
    return "&&".join([*terms, conversation])
