"""The loader: one script for host pages, and the same as a module."""

from collections.abc import Mapping

from causerie.emit.in_language import files_literal
from causerie.emit.link import Side, link
from causerie.emit.readers import reader_pieces
from causerie.emit.watcher import watcher
from causerie.plan.javascript_literal import string_literal
from causerie.plan.site_plan import LoaderPlan

CLASSIC = "document.currentScript"
MODULE = '{src:import.meta.url,nonce:""}'


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
    guards = [*plan.guards.values(), *(watch.guard for watch in plan.watches if watch.guard)]
    wanted = {
        "loader/start": True,
        "loader/in_language": bool(plan.languages),
        "loader/once": any(watch.once for watch in plan.watches),
        "loader/page": any(guard.pages for guard in guards),
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
    arguments = [
        script,
        string_literal(plan.global_name),
        string_literal(plan.storage_key),
        files_literal({name: string_literal(text) for name, text in integrities.items()}, plan.languages, side),
        watcher(plan, side),
    ]
    if modules:
        held = {name: f"{{default:{code}}}" for name, code in modules.items()}
        arguments.append(files_literal(held, plan.languages, side))
    return f"{side.local('loader/start', 'start')}({','.join(arguments)})"
